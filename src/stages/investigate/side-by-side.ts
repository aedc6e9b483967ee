/** Courses of questions to one store at the same time. */

/** The outcomes of both. When one fails, the other is waited for all the same: the store they ask must not be let go before. */
export async function sideBySide<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<[One, Other]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

/** Does `work` on every item, on two at a time. When one fails, no further are begun and what was begun is waited for. */
export async function twoAtATime<Item>(items: readonly Item[], work: (item: Item, index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    try {
      for (let item = items[next]; item !== undefined; item = items[next]) await work(item, next++);
    } catch (error) {
      next = items.length;
      throw error;
    }
  };
  await sideBySide(lane(), lane());
}
