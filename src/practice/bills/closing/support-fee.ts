/** A support plan costs a share of the month's use, at least a fixed sum: an intruder's use makes the owner's plan dearer. */
import { compared, decimal, isZero, minus, rounded, sum, times, ZERO, type Decimal } from '../../../knowledge/money/decimal.ts';
import type { BillSetting } from '../bill-setting.ts';
import type { Month } from '../calendar.ts';
import type { BillLine } from '../line.ts';
import { PRODUCTS } from '../prices/products.ts';
import { plainCharge } from './plain-charge.ts';
import { sumsByProduct } from './sums-by-product.ts';

interface Plan {
  /** Share of the month's use from so many dollars on, smallest first; AWS's price page of 2025. */
  readonly shares: readonly { readonly from: string; readonly share: string }[];
  readonly least: string;
}

const PLANS = {
  developer: {
    product: PRODUCTS['support-developer'],
    shares: [{ from: '0', share: '0.03' }],
    least: '29',
    words: 'AWS Support (Developer): greater of $29.00 or 3% of monthly usage',
  },
  business: {
    product: PRODUCTS.support,
    shares: [
      { from: '0', share: '0.1' },
      { from: '10000', share: '0.07' },
      { from: '80000', share: '0.05' },
      { from: '250000', share: '0.03' },
    ],
    least: '100',
    words: 'AWS Support (Business): greater of $100.00 or 10% of monthly usage for the first $10K, less above',
  },
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

function feeFor(usage: Decimal, { shares, least }: Plan): Decimal {
  const fee = rounded(sum(shares.map(({ from, share }, step) => times(within(usage, from, shares[step + 1]?.from), decimal(share)))), 2);
  return compared(fee, decimal(least)) > 0 ? fee : decimal(least);
}

/** The part of the use between two amounts. */
function within(usage: Decimal, from: string, to: string | undefined): Decimal {
  const upTo = to === undefined || compared(usage, decimal(to)) < 0 ? usage : decimal(to);
  return compared(upTo, decimal(from)) < 0 ? ZERO : minus(upTo, decimal(from));
}
