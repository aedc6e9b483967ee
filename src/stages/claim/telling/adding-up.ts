/** Figures of a table, to the coin, so that the table adds up as it stands. Totals themselves come from the claim, in coins already. */
import { compared, decimal, isNegative, isZero, minus, negated, plus, rounded, sum, type Decimal } from '../../../knowledge/money/decimal.ts';

/** Rounding coin by coin ends here: parts that are further from their total than this do not belong to it. */
const ROUNDS_MOST = 100;

/**
 * Amounts rounded to so many places that add up to `total` as it is shown. What is left over goes to those nearest to the next coin, one coin each
 * (largest remainder); with several invoices, each rounded on its own, a part may get more than one.
 */
export function addingUp(amounts: readonly Decimal[], total: Decimal, places: number): readonly Decimal[] {
  const shown = amounts.map((amount) => rounded(amount, places));
  const coin = decimal(`1e-${places}`);
  let left = minus(total, sum(shown));
  const step = isNegative(left) ? negated(coin) : coin;
  const order = amounts
    .map((amount, place) => ({ place, behind: minus(amount, shown[place] ?? amount) }))
    .filter(({ place }) => !isZero(amounts[place] ?? coin))
    .sort((a, b) => (step === coin ? compared(b.behind, a.behind) : compared(a.behind, b.behind)) || a.place - b.place);
  for (let round = 0; round < ROUNDS_MOST && order.length > 0; round++) {
    for (const { place } of order) {
      if (isZero(left)) return shown;
      shown[place] = plus(shown[place] ?? coin, step);
      left = minus(left, step);
    }
  }
  return shown;
}
