/** The events of one group that a correlation matched, each once. Of very many only the first are kept. */
import type { Occurrence } from './measure.ts';

export class GroupMatches {
  readonly #most: number;
  readonly #first: number[] = [];
  /** Those met so far, where an event may come again; null where each comes once. */
  readonly #met: Set<number> | null;
  #total = 0;
  #example: Occurrence | null = null;

  /** Keeps the first `most` keys. `again`: an event may be an occurrence more than once, as it may where there are several rules or other correlations. */
  constructor(most: number, again: boolean) {
    this.#most = most;
    this.#met = again ? new Set() : null;
  }

  add(occurrence: Occurrence): void {
    this.#example ??= occurrence;
    if (this.#met?.has(occurrence.eventKey) === true) return;
    this.#met?.add(occurrence.eventKey);
    if (this.#total < this.#most) this.#first.push(occurrence.eventKey);
    this.#total += 1;
  }

  get total(): number {
    return this.#total;
  }

  /** One of its occurrences, to read the group's values from. */
  get example(): Occurrence | null {
    return this.#example;
  }

  /** In the order in which they matched, which is the order of time. */
  get keys(): readonly number[] {
    return this.#first;
  }

  /** Nothing more comes. */
  close(): void {
    this.#met?.clear();
  }
}
