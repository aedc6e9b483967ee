/** Adds up millions of amounts in the engine's twelve places without the cost of decimal text in between. */
import type { Decimal } from './decimal.ts';
import { fromUnits, unitsOf } from './units.ts';

export class RunningSum {
  #units = 0n;

  /** @param amount with at most twelve places, as charges have them */
  add(amount: Decimal): void {
    this.#units += unitsOf(amount);
  }

  /** The exact sum of everything added so far. */
  value(): Decimal {
    return fromUnits(this.#units);
  }
}
