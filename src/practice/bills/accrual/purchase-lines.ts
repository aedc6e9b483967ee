/** Things bought at once: a domain, an upfront Savings Plan, a product of the Marketplace. Each is on an invoice of its own, the day it is bought. */
import { decimal } from '../../../knowledge/money/decimal.ts';
import { DAY, HOUR } from '../../clock.ts';
import type { Month } from '../calendar.ts';
import type { BillLine, LineKind } from '../line.ts';
import type { Bought } from '../metering/ledger.ts';
import { PRODUCTS, type Product } from '../prices/products.ts';
import { chargeOf } from './charge.ts';

interface Ware {
  readonly kind: LineKind;
  readonly product: Product;
  readonly usageType: string;
  readonly operation: string;
  readonly unit: string;
  readonly seller: 'AWS' | 'AWS Marketplace';
  readonly price: string;
  readonly resource: (id: string, account: string) => string | null;
  readonly words: (id: string) => string;
}

const WARES: Readonly<Record<Bought['purchase']['what'], Ware>> = {
  domain: {
    kind: 'Fee',
    product: PRODUCTS.registrar,
    usageType: 'DomainRegistration-com',
    operation: 'RegisterDomain',
    unit: 'Year',
    seller: 'AWS',
    price: '15',
    resource: (id) => id,
    words: (id) => `Registration of ${id}`,
  },
  'savings-plan': {
    kind: 'SavingsPlanUpfrontFee',
    product: PRODUCTS['savings-plans'],
    usageType: 'USE1-EC2SP:p5.1yrAllUpfront',
    operation: 'None',
    unit: 'Hrs',
    seller: 'AWS',
    price: '4380',
    resource: (id, account) => `arn:aws:savingsplans::${account}:savingsplan/${id}`,
    words: () => 'USD 0.5 hourly fee for 1 year All Upfront EC2 Instance Savings Plan, p5 in us-east-1',
  },
  marketplace: {
    kind: 'Fee',
    product: PRODUCTS.scanner,
    usageType: 'Contract-Annual',
    operation: 'Contract',
    unit: 'Units',
    seller: 'AWS Marketplace',
    price: '890',
    resource: (id, account) => `arn:aws:aws-marketplace::${account}:agreement:${id}`,
    words: () => 'AWS Marketplace annual contract',
  },
};

export const purchaseLines = (purchases: readonly Bought[], month: Month, payer: string): BillLine[] =>
  purchases.filter(({ at }) => at >= month.from && at < month.to).map((bought) => lineOf(bought, payer));

function lineOf({ purchase, side, at }: Bought, payer: string): BillLine {
  const ware = WARES[purchase.what];
  const cost = decimal(ware.price);
  const from = Math.floor(at / HOUR) * HOUR;
  return {
    kind: ware.kind,
    billType: 'Purchase',
    charge: chargeOf({
      product: ware.product,
      account: payer,
      usageType: ware.usageType,
      operation: ware.operation,
      region: 'global',
      resource: ware.resource(purchase.id, payer),
      unit: ware.unit,
      family: '',
      seller: ware.seller,
      rate: cost,
      words: () => ware.words(purchase.id),
    }),
    from,
    to: from + DAY,
    quantity: decimal('1'),
    rate: cost,
    cost,
    intruder: side === 'intruder' ? cost : decimal('0'),
    words: ware.words(purchase.id),
    about: purchase.id,
  };
}
