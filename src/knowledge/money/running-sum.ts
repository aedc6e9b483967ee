/** Adds up millions of exact amounts quickly: whole numbers of the 12th decimal place while amounts fit, exact decimals for the rest. */
import { decimal, dividedBy, plus, ZERO, type Decimal } from './decimal.ts';

const PLACES = 12;
const UNITS = decimal(`1${'0'.repeat(PLACES)}`);

export class RunningSum {
  #units = 0n;
  #rest: Decimal = ZERO;

  add(amount: Decimal): void {
    const point = amount.indexOf('.');
    if (point < 0) this.#units += BigInt(amount + NOUGHTS);
    else if (amount.length - point - 1 <= PLACES)
      this.#units += BigInt(amount.slice(0, point) + amount.slice(point + 1) + NOUGHTS.slice(amount.length - point - 1));
    else this.#rest = plus(this.#rest, amount);
  }

  /** The exact sum of everything added so far. */
  value(): Decimal {
    return plus(dividedBy(decimal(this.#units.toString()), UNITS), this.#rest);
  }
}

const NOUGHTS = '0'.repeat(PLACES);
