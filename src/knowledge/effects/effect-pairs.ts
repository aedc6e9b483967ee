/** The commonest row: one call makes a thing by name or id, another deletes it. */
import { gone, made } from './effect.ts';
import type { Create, Effect, Reading } from './effect.ts';

interface Pair {
  readonly type: string;
  readonly create: string;
  readonly remove: string;
  /** Where the create call tells the id. */
  readonly id: Reading;
  /** Where the delete call tells it; the same place when left out. */
  readonly removeId?: Reading;
  readonly more?: Omit<Create, 'effect' | 'type' | 'id'>;
}

export function pair({ type, create, remove, id, removeId = id, more = {} }: Pair): Record<string, readonly Effect[]> {
  return { [create]: [made(type, id, more)], [remove]: [gone(type, removeId)] };
}
