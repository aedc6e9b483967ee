/** temporal_ordered: how many of the rules, in the order listed, have followed each other inside the timespan. */
import type { Measure, Occurrence } from './measure.ts';

export class LongestOrder implements Measure {
  readonly #places: ReadonlyMap<string, readonly number[]>;
  /** `starts[place][length]`: the latest start of a chain of that length that ends with the rule at that place. */
  readonly #starts: number[][];

  constructor(rules: readonly string[]) {
    const places = new Map<string, number[]>();
    rules.forEach((rule, place) => places.set(rule, [place, ...(places.get(rule) ?? [])]));
    this.#places = places;
    this.#starts = rules.map(() => rules.map(() => Number.NEGATIVE_INFINITY));
  }

  /** Occurrences come in time order; within one second in the order of the rules, since the log cannot tell which came first. */
  add({ at, rule }: Occurrence): void {
    for (const place of this.#places.get(rule) ?? []) {
      const own = this.#starts[place] ?? [];
      for (let length = own.length - 1; length > 0; length--) {
        own[length] = this.#starts
          .slice(0, place)
          .reduce((latest, before) => Math.max(latest, before[length - 1] ?? latest), own[length] ?? Number.NEGATIVE_INFINITY);
      }
      own[0] = at;
    }
  }

  /** Chains grow old by themselves: `value` looks at their start. */
  remove(): void {}

  value(from: number): number {
    let longest = 0;
    for (const own of this.#starts) {
      for (let length = own.length - 1; length >= longest; length--) {
        if ((own[length] ?? Number.NEGATIVE_INFINITY) >= from) longest = length + 1;
      }
    }
    return longest;
  }
}
