/** Courses of questions to one store at the same time. */

/** The outcomes of both. When one fails, the other is waited for all the same: the store they ask must not be let go before. */
export async function sideBySide<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<[One, Other]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

/** Does `work` on every item in turn. */
export async function oneByOne<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  for (const item of items) await work(item);
}
