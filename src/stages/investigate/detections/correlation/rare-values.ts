/**
 * value_percentile as in the specification's example ("a process name ... than 1% of all the processes"): occurrences whose value makes up
 * a share of all observed values, in percent, that satisfies the condition. See docs/decisions/0013.
 */
import type { Correlation } from '../rule.ts';
import { conditionsHold } from './conditions-hold.ts';
import type { Occurrence } from './measure.ts';

interface Seen {
  count: number;
  /** Those not taken yet. */
  readonly waiting: Set<Occurrence>;
}

export class RareValues {
  readonly #conditions: Correlation['conditions'];
  readonly #seen = new Map<number, Seen>();
  /** Values with something waiting, by how often they were seen: so that each moment costs little. */
  readonly #byCount = new Map<number, Set<Seen>>();
  #total = 0;

  constructor(conditions: Correlation['conditions']) {
    this.#conditions = conditions;
  }

  add(occurrence: Occurrence): void {
    if (occurrence.value === null) return;
    this.#total += 1;
    const seen = this.#seen.get(occurrence.value) ?? { count: 0, waiting: new Set() };
    this.#seen.set(occurrence.value, seen);
    this.#recount(seen, 1, () => seen.waiting.add(occurrence));
  }

  remove(occurrence: Occurrence): void {
    const seen = occurrence.value === null ? undefined : this.#seen.get(occurrence.value);
    if (seen === undefined || occurrence.value === null) return;
    this.#total -= 1;
    this.#recount(seen, -1, () => seen.waiting.delete(occurrence));
    if (seen.count === 0) this.#seen.delete(occurrence.value);
  }

  /** Occurrences that match now and were not taken before. */
  take(): Occurrence[] {
    const taken: Occurrence[] = [];
    for (const [count, group] of this.#byCount) {
      if (!conditionsHold(this.#conditions, (100 * count) / this.#total)) continue;
      for (const seen of group) {
        taken.push(...seen.waiting);
        seen.waiting.clear();
      }
      this.#byCount.delete(count);
    }
    return taken.sort((a, b) => a.at - b.at || a.eventKey - b.eventKey);
  }

  #recount(seen: Seen, by: 1 | -1, change: () => void): void {
    this.#byCount.get(seen.count)?.delete(seen);
    seen.count += by;
    change();
    if (seen.waiting.size === 0) return;
    const group = this.#byCount.get(seen.count) ?? new Set();
    this.#byCount.set(seen.count, group.add(seen));
  }
}
