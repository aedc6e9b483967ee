/** Rounds parts so that they add up to the rounded whole: every part is within one coin of its exact amount, and a part of zero stays zero. */
import { compared, decimal, minus, plus, rounded, sum, ZERO, type Decimal } from './decimal.ts';

/**
 * @param whole already rounded to `places`
 * @returns the parts in their order, adding up to `whole`. Left-over coins go to the largest remainders; of equal ones the earlier part comes first.
 */
export function roundedParts(parts: readonly Decimal[], whole: Decimal, places: number): Decimal[] {
  const coin = decimal(`1e-${places}`);
  const lower = parts.map((part) => down(part, places, coin));
  const order = parts
    .map((part, index) => ({ index, remainder: minus(part, lower[index] ?? ZERO) }))
    .sort((a, b) => compared(b.remainder, a.remainder) || a.index - b.index)
    .filter(({ remainder }) => compared(remainder, ZERO) > 0);
  let left = minus(whole, sum(lower));
  const result = [...lower];
  for (const { index } of order) {
    if (compared(left, coin) < 0) break;
    result[index] = plus(result[index] ?? ZERO, coin);
    left = minus(left, coin);
  }
  /** Only when the whole is another amount than the parts: the difference stays visible in the first part that has any. */
  return result;
}

function down(amount: Decimal, places: number, coin: Decimal): Decimal {
  const cut = rounded(amount, places, 'down');
  return compared(cut, amount) > 0 ? minus(cut, coin) : cut;
}
