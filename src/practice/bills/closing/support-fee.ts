/** A support plan costs a share of the month's use, at least a fixed sum: an intruder's use makes the owner's plan dearer. */
import { compared, decimal, isZero, minus, rounded, sum, times, type Decimal } from '../../../knowledge/money/decimal.ts';
import type { BillSetting } from '../bill-setting.ts';
import type { Month } from '../calendar.ts';
import type { BillLine } from '../line.ts';
import { PRODUCTS } from '../prices/products.ts';
import { plainCharge } from './plain-charge.ts';
import { sumsByProduct } from './sums-by-product.ts';

/** Share of the first 10,000 dollars (the stories stay below), and the least; AWS's price page of 2025. */
const PLANS = {
  developer: {
    product: PRODUCTS['support-developer'],
    share: '0.03',
    least: '29',
    words: 'AWS Support (Developer): greater of $29.00 or 3% of monthly usage',
  },
  business: { product: PRODUCTS.support, share: '0.1', least: '100', words: 'AWS Support (Business): greater of $100.00 or 10% of monthly usage' },
} as const;

/** No line without a plan. The intruder's part is what the plan costs more than it would for the owner's use alone. */
export function supportLines(usage: readonly BillLine[], { support, payer }: BillSetting, month: Month): BillLine[] {
  if (support === 'none') return [];
  const plan = PLANS[support];
  const sums = sumsByProduct(usage.filter(({ charge }) => charge.seller === 'AWS'));
  const [all, intruders] = [sum(sums.map(({ cost }) => cost)), sum(sums.map(({ intruder }) => intruder))];
  const cost = feeFor(all, plan);
  const alone = isZero(intruders) ? cost : feeFor(minus(all, intruders), plan);
  return [
    {
      kind: 'Fee',
      billType: 'Anniversary',
      charge: plainCharge(plan.product, payer, { usageType: 'Dollar', operation: 'None', unit: 'Dollar' }),
      from: month.from,
      to: month.to,
      quantity: cost,
      rate: decimal('1'),
      cost,
      intruder: minus(cost, alone),
      words: plan.words,
      about: null,
    },
  ];
}

function feeFor(usage: Decimal, plan: { readonly share: string; readonly least: string }): Decimal {
  const share = rounded(times(usage, decimal(plan.share)), 2);
  return compared(share, decimal(plan.least)) > 0 ? share : decimal(plan.least);
}
