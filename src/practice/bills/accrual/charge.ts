/** One kind of charge: everything a line says except when, how much and what it came to. */
import type { Decimal } from '../../../knowledge/money/decimal.ts';
import type { AllowanceName } from '../closing/allowances.ts';
import type { Product } from '../prices/products.ts';

/** How long one line of it is: AWS writes most use by the hour, storage by the day, some fees by the month. */
export type Span = 'hour' | 'day' | 'month';

export interface Charge {
  readonly product: Product;
  /** The account that used it. */
  readonly account: string;
  readonly usageType: string;
  readonly operation: string;
  /** Region code, or `global`. */
  readonly region: string;
  readonly zone: string | null;
  /** What the line names: an id, an ARN, a bucket; null where AWS names nothing. */
  readonly resource: string | null;
  /** ARN of the caller, for use that is told by caller. */
  readonly principal: string | null;
  readonly unit: string;
  readonly purchase: 'OnDemand' | 'Spot';
  readonly instanceType: string | null;
  readonly family: string;
  readonly seller: 'AWS' | 'AWS Marketplace';
  readonly span: Span;
  /** Part of it that is free each month, shared by all charges of the same allowance. */
  readonly allowance: AllowanceName | null;
  /** USD for a unit at a time (Spot moves). */
  readonly rateAt: (seconds: number) => Decimal;
  /** What the same costs on demand. */
  readonly listRate: Decimal;
  /** The line in words, with its rate: `$2.72 per On Demand Linux c6i.16xlarge Instance Hour`. */
  readonly words: (rate: Decimal) => string;
}

export type Told = Pick<Charge, 'product' | 'account' | 'usageType' | 'operation' | 'region' | 'unit' | 'family' | 'words'> & {
  readonly rate: Decimal;
} & Partial<Omit<Charge, 'rateAt' | 'listRate' | 'words'>>;

/** A charge at a fixed rate, with what most charges have in common filled in. */
export const chargeOf = ({ rate, ...told }: Told): Charge => ({
  zone: null,
  resource: null,
  principal: null,
  purchase: 'OnDemand',
  instanceType: null,
  seller: 'AWS',
  span: 'hour',
  allowance: null,
  rateAt: () => rate,
  listRate: rate,
  ...told,
});

/** Use of a charge that goes on evenly while something runs. */
export interface Flow {
  readonly charge: Charge;
  /** `hour`: so much an hour. `month`: so much for a whole month, by the second. `once`: so much in any month it existed in. */
  readonly per: 'hour' | 'month' | 'once';
  readonly amount: Decimal;
}
