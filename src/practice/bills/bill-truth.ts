/** What a bill really is made of, for checking what a claim says about it. Amounts are exact USD at up to 12 places, before any rounding on an invoice. */
import type { Decimal } from '../../knowledge/money/decimal.ts';
import type { EatenAllowance } from './closing/eaten-allowances.ts';
import type { Invoice } from './closing/invoices.ts';

export interface TrueAmounts {
  readonly net: Decimal;
  readonly tax: Decimal;
  readonly total: Decimal;
}

export interface TrueSide extends TrueAmounts {
  /** Use, fees and purchases before credits; `net` is `use` plus `credits`. */
  readonly use: Decimal;
  /** Negative: what promotional credits paid of it. */
  readonly credits: Decimal;
}

/** Lines that hold both sides' use, put together by what they name. */
export interface MixedCharge {
  readonly service: string;
  readonly usageType: string;
  readonly operation: string;
  readonly region: string;
  readonly resource: string | null;
  readonly principal: string | null;
  readonly intruder: Decimal;
  readonly owner: Decimal;
}

export interface MonthBillTruth {
  /** First day, `2025-12-01`. */
  readonly period: string;
  readonly unauthorized: TrueSide;
  readonly owner: TrueSide;
  /** What AWS gave back in this month, negative; zero in most. */
  readonly refunds: TrueAmounts;
  /** unauthorized + owner + refunds, exactly. */
  readonly bill: TrueAmounts;
  /** The invoices of the month, each rounded to the cent. */
  readonly invoiced: TrueAmounts;
  /** The intruder's use by the account that used it, product code, region (`''` where a line has none) and what lines name. */
  readonly byAccount: Readonly<Record<string, Decimal>>;
  readonly byService: Readonly<Record<string, Decimal>>;
  readonly byRegion: Readonly<Record<string, Decimal>>;
  readonly byResource: Readonly<Record<string, Decimal>>;
  /** In bills with resource ids. */
  readonly mixed: readonly MixedCharge[];
  /** In bills without resource ids and principals. */
  readonly mixedWithoutIds: readonly MixedCharge[];
  /** Credits that paid for the intruder; positive. */
  readonly creditsEaten: Decimal;
  readonly freeAmountsEaten: readonly EatenAllowance[];
  readonly invoices: readonly Invoice[];
}

export interface TrueRefund {
  readonly kind: 'credit-memo' | 'credit';
  readonly period: string;
  /** Positive. A credit counts when it is granted, whether or not there is use for it to pay. */
  readonly amount: Decimal;
  readonly invoiceId: string | null;
  readonly originalInvoiceId: string | null;
}

export interface BillTruth {
  readonly schema: 'hikeshi.practice-bill-truth/1';
  readonly synthetic: true;
  readonly accountId: string;
  readonly country: 'JP' | 'US';
  readonly paymentCurrency: 'USD' | 'JPY';
  readonly months: readonly MonthBillTruth[];
  readonly total: {
    readonly unauthorized: TrueSide;
    readonly owner: TrueSide;
    readonly refunds: TrueAmounts;
    readonly bill: TrueAmounts;
  };
  readonly refunds: readonly TrueRefund[];
  /** What lines name that cost only the owner, in any month. */
  readonly ownerResources: readonly string[];
  /** What lines name that cost only the intruder. */
  readonly intruderResources: readonly string[];
  /** The intruder's things that still ran at the end of the log. The owner stopped them then, so that the bill is final; the log does not show it. */
  readonly stoppedAfterLog: readonly string[];
}
