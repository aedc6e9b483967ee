/** The events of one group that a correlation matched, each once. */
import type { Occurrence } from './measure.ts';

export class GroupMatches {
  readonly #keys = new Set<number>();
  #example: Occurrence | null = null;

  add(occurrence: Occurrence): void {
    this.#example ??= occurrence;
    this.#keys.add(occurrence.eventKey);
  }

  get total(): number {
    return this.#keys.size;
  }

  /** One of its occurrences, to read the group's values from. */
  get example(): Occurrence | null {
    return this.#example;
  }

  /** In the order in which they matched, which is the order of time. */
  keys(most: number): number[] {
    return Array.from(this.#keys).slice(0, most);
  }
}
