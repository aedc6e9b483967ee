/** What each product of each account came to in a month: the whole, and the intruder's part of it. */
import type { Decimal } from '../../../knowledge/money/decimal.ts';
import type { Charge } from '../accrual/charge.ts';
import type { BillLine } from '../line.ts';
import { Tally } from '../tally.ts';

export interface ProductSum {
  /** Any charge of the product. */
  readonly charge: Charge;
  readonly cost: Decimal;
  readonly intruder: Decimal;
}

/** In the order products come on the bill. What Cost Explorer shows apart (EC2 and its "other") is one product here, as on an invoice. */
export function sumsByProduct(lines: Iterable<BillLine>): ProductSum[] {
  const sums = new Map<string, { readonly charge: Charge; readonly cost: Tally; readonly intruder: Tally }>();
  for (const { charge, cost, intruder } of lines) {
    const key = `${charge.account}|${charge.product.code}`;
    let sum = sums.get(key);
    if (sum === undefined) {
      sum = { charge, cost: new Tally(), intruder: new Tally() };
      sums.set(key, sum);
    }
    sum.cost.add(cost);
    sum.intruder.add(intruder);
  }
  return [...sums.values()].map(({ charge, cost, intruder }) => ({ charge, cost: cost.total, intruder: intruder.total }));
}
