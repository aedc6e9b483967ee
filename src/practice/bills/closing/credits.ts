/** Promotional credits pay for AWS's own services, the dearest product first, until they are used up. Whoever's use that was, they are gone. */
import { compared, decimal, isZero, minus, negated, plus, sum, type Decimal } from '../../../knowledge/money/decimal.ts';
import type { Month } from '../calendar.ts';
import type { BillLine } from '../line.ts';
import { plainCharge } from './plain-charge.ts';
import { partOf } from './price-usage.ts';
import { sumsByProduct } from './sums-by-product.ts';

export interface Credit {
  readonly name: string;
  readonly left: Decimal;
}

export interface CreditsApplied {
  /** One line a product and credit, negative. */
  readonly lines: readonly BillLine[];
  readonly left: readonly Credit[];
}

export function applyCredits(usage: readonly BillLine[], credits: readonly Credit[], month: Month): CreditsApplied {
  const own = sumsByProduct(usage.filter(({ charge, billType }) => charge.seller === 'AWS' && billType === 'Anniversary'));
  const open = own.filter(({ cost }) => compared(cost, decimal('0')) > 0).sort((a, b) => compared(b.cost, a.cost));
  const paid = new Map<string, Decimal>();
  const lines: BillLine[] = [];
  const left = credits.map(({ name, left: balance }) => {
    let rest = balance;
    for (const { charge, cost, intruder } of open) {
      const key = `${charge.account}|${charge.product.code}`;
      const unpaid = minus(cost, paid.get(key) ?? decimal('0'));
      const part = compared(rest, unpaid) < 0 ? rest : unpaid;
      if (isZero(part)) continue;
      rest = minus(rest, part);
      paid.set(key, plus(paid.get(key) ?? decimal('0'), part));
      lines.push({
        kind: 'Credit',
        billType: 'Anniversary',
        charge: plainCharge(charge.product, charge.account),
        from: month.from,
        to: month.to,
        quantity: decimal('1'),
        rate: decimal('0'),
        cost: negated(part),
        intruder: negated(partOf(part, intruder, cost)),
        words: name,
        about: null,
      });
    }
    return { name, left: rest };
  });
  return { lines, left: left.filter((credit) => !isZero(credit.left)) };
}

/** What credits paid for the intruder in these lines: lost to the owner. Positive. */
export const eatenCredits = (lines: readonly BillLine[]): Decimal =>
  negated(sum(lines.filter(({ kind }) => kind === 'Credit').map(({ intruder }) => intruder)));
