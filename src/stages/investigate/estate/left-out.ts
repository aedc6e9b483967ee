/** Counts what a bound kept out, so that nothing is dropped without a word. */
export class LeftOut {
  readonly #counts = new Map<string, number>();

  add(kind: 'resources' | 'footholds' | 'issuances' | 'service issuances' | 'touched' | 'waiting sign-ins', count = 1): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count);
  }

  counts(): Record<string, number> {
    return Object.fromEntries(this.#counts);
  }
}
