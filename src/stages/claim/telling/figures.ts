/**
 * The figures people see, to the cent, so that every table adds up as it stands. Shown once, used everywhere: terminal, report and spreadsheet say the same.
 * A cent that rounding leaves over goes to the owner's part, never to what is asked back.
 */
import { compared, decimal, isNegative, isZero, minus, negated, plus, rounded, sum, type Decimal } from '../../../knowledge/money/decimal.ts';
import type { Amounts, Claim } from '../claim.ts';
import { placesOf } from './words/money-words.ts';

export interface ShownTotals {
  readonly unauthorized: Amounts;
  readonly owner: Amounts;
  readonly undecided: Amounts;
  readonly bill: Amounts;
  /** What the three do not explain of the bill; zero when the claim adds up. */
  readonly difference: Amounts;
}

/** Every column and every row adds up: unauthorized + owner + undecided + difference = bill, net + tax = total. */
export function shownTotals({ totals, currency }: Pick<Claim, 'totals' | 'currency'>): ShownTotals {
  const places = placesOf(currency);
  const column = (of: 'net' | 'tax') => {
    const cents = (amount: Decimal): Decimal => rounded(amount, places);
    const [bill, difference, unauthorized, undecided] = [totals.bill, totals.difference, totals.unauthorized, totals.undecided].map((one) =>
      cents(one[of]),
    );
    if (bill === undefined || difference === undefined || unauthorized === undefined || undecided === undefined) throw new Error('four in, four out');
    const rest = minus(minus(minus(bill, difference), unauthorized), undecided);
    // An owner without any part of the bill gets no cent either.
    return isZero(totals.owner[of]) && !isZero(undecided)
      ? { bill, difference, unauthorized, undecided: plus(undecided, rest), owner: totals.owner[of] }
      : { bill, difference, unauthorized, undecided, owner: rest };
  };
  const net = column('net');
  const tax = column('tax');
  const amounts = (part: keyof ShownTotals): Amounts => ({ net: net[part], tax: tax[part], total: plus(net[part], tax[part]) });
  return {
    unauthorized: amounts('unauthorized'),
    owner: amounts('owner'),
    undecided: amounts('undecided'),
    bill: amounts('bill'),
    difference: amounts('difference'),
  };
}

/**
 * Amounts rounded to so many places that add up to `total` as it is shown: each at most one unit away from its own rounding.
 * What is left over goes to those nearest to the next unit (largest remainder).
 */
export function addingUp(amounts: readonly Decimal[], total: Decimal, places: number): readonly Decimal[] {
  const shown = amounts.map((amount) => rounded(amount, places));
  const unit = decimal(`1e-${places}`);
  const left = minus(total, sum(shown));
  const step = isNegative(left) ? negated(unit) : unit;
  const order = amounts
    .map((amount, place) => ({ place, behind: minus(amount, shown[place] ?? amount) }))
    .sort((a, b) => (step === unit ? compared(b.behind, a.behind) : compared(a.behind, b.behind)) || a.place - b.place);
  let rest = left;
  for (const { place } of order) {
    if (isZero(rest)) break;
    shown[place] = plus(shown[place] ?? unit, step);
    rest = minus(rest, step);
  }
  return shown;
}
