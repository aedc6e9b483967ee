/** Exact sums of very many amounts: equal ones are counted and multiplied, which hours of one machine nearly all are. */
import { decimal, plus, sum, times, type Decimal } from '../../knowledge/money/decimal.ts';

export class Tally {
  readonly #counts = new Map<Decimal, number>();

  add(amount: Decimal): void {
    if (amount !== '0') this.#counts.set(amount, (this.#counts.get(amount) ?? 0) + 1);
  }

  get total(): Decimal {
    return sum([...this.#counts].map(([amount, count]) => times(amount, decimal(`${count}`))));
  }
}

/** One tally a key. */
export class Tallies {
  readonly #of = new Map<string, Tally>();

  add(key: string, amount: Decimal): void {
    let tally = this.#of.get(key);
    if (tally === undefined) {
      tally = new Tally();
      this.#of.set(key, tally);
    }
    tally.add(amount);
  }

  /** In the order the keys came. */
  totals(): Map<string, Decimal> {
    return new Map([...this.#of].map(([key, tally]) => [key, tally.total]));
  }
}

export const added = (a: Decimal, b: Decimal): Decimal => (a === '0' ? b : b === '0' ? a : plus(a, b));
