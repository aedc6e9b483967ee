import { describe, expect, it } from 'vitest';
import { decimal } from '../../../knowledge/money/decimal.ts';
import { Random } from '../../random.ts';
import { chargeOf } from '../accrual/charge.ts';
import type { BillSetting } from '../bill-setting.ts';
import { monthOf } from '../calendar.ts';
import type { BillLine } from '../line.ts';
import { MODEL_PRICES } from '../prices/model-prices.ts';
import { PRODUCTS, type Product } from '../prices/products.ts';
import { applyCredits, eatenCredits } from './credits.ts';
import { invoicesOf } from './invoices.ts';
import { refundLines } from './refunds.ts';
import { supportLines } from './support-fee.ts';
import { taxLines } from './tax.ts';

const MONTH = monthOf(Date.parse('2025-12-05T00:00:00Z') / 1000);
const NEXT = monthOf(MONTH.to);
const SETTING: BillSetting = {
  payer: '777788882222',
  country: 'JP',
  paymentCurrency: 'JPY',
  credit: decimal('0'),
  inFirstYear: false,
  support: 'none',
  refund: null,
};

function used(product: Product, cost: string, intruder = '0', more: Partial<BillLine> = {}): BillLine {
  const seller = product.name.includes('Bedrock') ? 'AWS Marketplace' : 'AWS';
  const told = { product, account: SETTING.payer, usageType: 'u', operation: 'o', region: 'us-east-1', unit: 'Hrs', family: '', words: () => '' };
  return {
    kind: 'Usage',
    billType: 'Anniversary',
    charge: chargeOf({ ...told, seller, rate: decimal('1') }),
    from: MONTH.from,
    to: MONTH.from + 3600,
    quantity: decimal(cost),
    rate: decimal('1'),
    cost: decimal(cost),
    intruder: decimal(intruder),
    words: '',
    about: null,
    ...more,
  };
}

const told = (lines: readonly BillLine[]): string[][] => lines.map(({ charge, cost, intruder }) => [charge.product.code, cost, intruder]);

describe('credits', () => {
  const usage = [used(PRODUCTS.s3, '10'), used(PRODUCTS.ec2, '100', '80')];
  const credit = (left: string) => applyCredits(usage, [{ name: 'c', left: decimal(left) }], MONTH);

  it('pay for the dearest product first, both sides alike', () => {
    const { lines, left } = credit('60');
    // Eight tenths of what EC2 came to are the intruder's, so of the credit too.
    expect([told(lines), left, eatenCredits(lines)]).toEqual([[['AmazonEC2', '-60', '-48']], [], '48']);
  });

  it('pay no more than there is, and keep the rest', () => {
    expect(told(credit('105').lines)).toEqual([
      ['AmazonEC2', '-100', '-80'],
      ['AmazonS3', '-5', '0'],
    ]);
    expect(credit('150').left).toEqual([{ name: 'c', left: '40' }]);
  });

  it('never pay for what others sell', () => {
    const model = Object.values(MODEL_PRICES)[0]?.product ?? PRODUCTS.s3;
    expect(applyCredits([used(model, '30', '30')], [{ name: 'c', left: decimal('60') }], MONTH).lines).toEqual([]);
  });
});

describe('a support plan', () => {
  it.each([
    // 10 % of 2,000; for the owner's 500 alone it would be the least, 100
    ['business', '500', '1500', '200', '100'],
    // 3 % of 2,000; 29 at least
    ['developer', '500', '1500', '60', '31'],
    // below the least with and without
    ['business', '500', '100', '100', '0'],
    // 10 % of 10,000 and 7 % of 2,000; the owner's 500 alone cost the least fee.
    ['business', '500', '11500', '1140', '1040'],
  ] as const)('%s for %s of the owner and %s of the intruder costs %s, %s of it because of the intruder', (support, owner, intruder, fee, part) => {
    const usage = [used(PRODUCTS.ec2, owner), used(PRODUCTS.ec2, intruder, intruder)];
    expect(supportLines(usage, { ...SETTING, support }, MONTH).map((line) => [line.cost, line.intruder])).toEqual([[fee, part]]);
  });
});

describe('tax', () => {
  it('is 10 % of each product to the cent, shared as the product is', () => {
    // 1.05 -> 0.105 -> 0.11; a third of it is the intruder's
    expect(told(taxLines([used(PRODUCTS.s3, '0.7'), used(PRODUCTS.s3, '0.35', '0.35')], SETTING, MONTH))).toEqual([
      ['AmazonS3', '0.11', '0.036666666667'],
    ]);
  });

  it('counts after credits, and neither on models of the Marketplace nor in the United States', () => {
    const credit = { ...used(PRODUCTS.ec2, '-100'), kind: 'Credit' } as const;
    expect(taxLines([used(PRODUCTS.ec2, '100'), credit], SETTING, MONTH)).toEqual([]);
    const model = Object.values(MODEL_PRICES)[0]?.product ?? PRODUCTS.s3;
    expect(taxLines([used(model, '100', '100')], SETTING, MONTH)).toEqual([]);
    expect(taxLines([used(PRODUCTS.ec2, '100')], { ...SETTING, country: 'US' }, MONTH)).toEqual([]);
  });
});

describe('invoices', () => {
  const bought = used(PRODUCTS.registrar, '15', '15', { kind: 'Fee', billType: 'Purchase', about: 'my-shop.com' });
  const lines = [used(PRODUCTS.ec2, '100.004', '60'), used(PRODUCTS.s3, '0.004'), bought];
  const all = [...lines, ...taxLines(lines, SETTING, MONTH)];
  const invoiced = invoicesOf(all, SETTING, MONTH, new Random('invoices'));

  it('are one for the month and one for each purchase, rounded once', () => {
    // 100.004 + 0.004 = 100.008; tax 10.00 on EC2, nothing to the cent on S3
    expect(invoiced.invoices.map(({ billType, base }) => [billType, base.net, base.tax, base.total])).toEqual([
      ['Anniversary', '100.01', '10', '110.01'],
      ['Purchase', '15', '1.5', '16.5'],
    ]);
  });

  it('are paid in whole yen at a rate of their own', () => {
    const [invoice] = invoiced.invoices;
    expect(Number(invoice?.payment.net)).toBe(Math.round(100.01 * Number(invoice?.payment.rate)));
    expect(Number(invoice?.payment.total)).toBe(Number(invoice?.payment.net) + Number(invoice?.payment.tax));
  });

  it('are refunded one by one, four tenths of the intruder’s part of each', () => {
    const back = refundLines([{ period: MONTH.period, lines: all, invoiced }], decimal('0.4'), NEXT);
    // 0.4 x 60 and 0.4 x its share of 10.00 tax (60 / 100.004 x 10 = 5.9998); 0.4 x 15 and 0.4 x 1.50
    expect(back.map(({ kind, cost, about }) => [kind, cost, about === invoiced.invoices[0]?.id ? 'month' : 'purchase'])).toEqual([
      ['Refund', '-24', 'month'],
      ['Tax', '-2.4', 'month'],
      ['Refund', '-6', 'purchase'],
      ['Tax', '-0.6', 'purchase'],
    ]);
    const memos = invoicesOf(back, SETTING, NEXT, new Random('memos')).invoices;
    expect(memos.map(({ type, originalId, base }) => [type, originalId, base.total])).toEqual([
      ['CREDIT_MEMO', invoiced.invoices[0]?.id, '-26.4'],
      ['CREDIT_MEMO', invoiced.invoices[1]?.id, '-6.6'],
    ]);
  });
});
