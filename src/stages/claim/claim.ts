/** `hikeshi.claim/1`: what is asked back, and why. A stable contract; its JSON Schema is docs/schemas/claim-1.schema.json. */
import type { Decimal } from '../../knowledge/money/decimal.ts';
import type { Bilingual } from '../../words/language.ts';

export type ChargeVerdict = 'unauthorized' | 'owner' | 'undecided';

/** Why a line has its verdict. The rules stand in order in docs/decisions/0063-rules-of-attribution.md; their words are in attribution/. */
export type BasisKind =
  /** The line names a resource the investigation gave to the intruder. */
  | 'resource'
  /** The line names a child (disk, address, port, snapshot, task) of such a resource. */
  | 'child'
  /** The line names an identity the intruder used (`line_item_iam_principal`) while only the intruder used it. */
  | 'principal'
  /** No resource named: in this region and kind of use only the intruder had anything at that time. */
  | 'only-intruder'
  /** No resource named: the owner never used this service or region in the months before, and the intruder did then. */
  | 'never-used-before'
  /** Both sides used it: split by how long each side's resources ran (or by number of calls). */
  | 'split'
  /** Above what the owner's earlier months had. */
  | 'above-baseline'
  /** A commitment, domain, Marketplace product or plan bought by the intruder. */
  | 'bought-by-intruder'
  /** Computed from CloudTrail and list prices because no bill has the line. Only in estimates. */
  | 'estimate'
  /** The line names a resource of the owner's, or one older than the intruder's first act. */
  | 'owner-resource'
  /** Outside the time of the incident. */
  | 'outside-incident'
  /** Nothing the intruder did could make this charge. */
  | 'nothing-of-intruder'
  /** The owner said so. */
  | 'owner-word'
  /** Could be either; the owner is asked. */
  | 'cannot-tell'
  /** Tax, credits, discounts, rounding: follow the lines they belong to. */
  | 'follows';

export interface Basis {
  readonly kind: BasisKind;
  readonly ja: string;
  readonly en: string;
}

/** One day of one charge: hours of a day are added up, so that a clerk can read the list. */
export interface ClaimLine {
  /** Stable over re-runs and re-exports: what `--mine` / `--not-mine` take. `L-` and 10 letters or digits. */
  readonly id: string;
  /** UTC day, `2025-12-03`; the first day for lines of a whole month. */
  readonly date: string;
  readonly period: string;
  readonly account: string | null;
  readonly kind: string;
  readonly service: string;
  readonly serviceName: string | null;
  readonly usageType: string | null;
  readonly region: string | null;
  readonly resourceId: string | null;
  readonly quantity: Decimal | null;
  readonly unit: string | null;
  /** Without tax: the part of the line that has this verdict (the whole of it when `share` is 1). */
  readonly net: Decimal;
  /** The part of the invoice's tax that falls on `net`. */
  readonly tax: Decimal;
  readonly verdict: ChargeVerdict;
  /** 0 to 1, exact: which part of the line has this verdict. A split line stands here twice, its shares adding to 1 and its amounts to the whole. */
  readonly share: Decimal;
  readonly basis: Basis;
  readonly eventIds: readonly string[];
}

export interface Amounts {
  readonly net: Decimal;
  readonly tax: Decimal;
  readonly total: Decimal;
}

export interface ClaimInvoice {
  readonly invoiceId: string | null;
  readonly period: string;
  readonly account: string | null;
  readonly final: boolean;
  /** In `Claim.currency`. */
  readonly bill: Amounts;
  readonly unauthorized: Amounts;
  readonly owner: Amounts;
  readonly undecided: Amounts;
  /** When the invoice is paid in another currency: the same claim there, by that invoice's own rate. */
  readonly payment: { readonly currency: string; readonly rate: Decimal; readonly rateSource: Bilingual; readonly unauthorized: Amounts } | null;
}

export interface ClaimCredit {
  readonly period: string;
  readonly description: string | null;
  /** Negative, as on the bill. */
  readonly net: Decimal;
  /** The part that paid for the intruder's use: the owner lost it. Positive. */
  readonly usedByIntruder: Decimal;
  readonly kind: 'credit' | 'free-tier' | 'discount';
}

export interface ClaimDifference {
  /** bill minus (unauthorized + owner + undecided); 0.00 unless a reason below explains it. */
  readonly net: Decimal;
  readonly tax: Decimal;
  readonly total: Decimal;
  readonly reasons: readonly Bilingual[];
}

export interface Estimate {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly currency: 'USD';
  readonly lines: readonly EstimateLine[];
  /** Resources whose price is not known: never counted as 0. */
  readonly unpriced: readonly { readonly type: string; readonly id: string; readonly region: string; readonly why: Bilingual }[];
  readonly pricesDated: string;
  /** The same by service and region beside what the bill has there, so that one can confirm the other. */
  readonly compared: readonly {
    readonly service: string;
    readonly region: string;
    readonly low: Decimal;
    readonly high: Decimal;
    readonly bill: Decimal | null;
  }[];
}

export interface EstimateLine {
  readonly type: string;
  readonly id: string;
  readonly region: string;
  readonly from: string;
  readonly until: string;
  readonly hours: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly how: Bilingual;
  readonly eventIds: readonly string[];
}

export interface Refund {
  /** What is asked back, in `Claim.currency`. */
  readonly expected: Decimal;
  readonly received: Decimal;
  readonly open: Decimal;
  readonly items: readonly RefundItem[];
  /** A letter for what is still open; null when nothing came yet or nothing is open. */
  readonly followUp: Bilingual | null;
}

export interface RefundItem {
  readonly date: string | null;
  readonly kind: 'credit-memo' | 'refund' | 'credit';
  readonly amount: Decimal;
  readonly currency: string;
  /** Invoice or bill line it stands on. */
  readonly source: string;
  readonly matched: 'named-invoice' | 'same-period' | 'amount' | 'unsure';
}

export interface Claim {
  readonly schema: 'hikeshi.claim/1';
  readonly currency: string;
  readonly invoices: readonly ClaimInvoice[];
  readonly lines: readonly ClaimLine[];
  readonly totals: {
    readonly unauthorized: Amounts;
    readonly owner: Amounts;
    readonly undecided: Amounts;
    readonly bill: Amounts;
    readonly difference: ClaimDifference;
  };
  readonly credits: readonly ClaimCredit[];
  readonly refund: Refund;
  /** Present when bills lack resource ids or days; stands beside the claim, never inside its totals. */
  readonly estimate: Estimate | null;
  /** Cost a day by verdict, for the picture. */
  readonly daily: readonly { readonly date: string; readonly verdict: ChargeVerdict; readonly net: Decimal }[];
  /** Net by month, for before and after. */
  readonly monthly: readonly { readonly period: string; readonly verdict: ChargeVerdict; readonly net: Decimal }[];
  /** What the owner should look at: undecided lines in groups, each with the ids or names to answer with. */
  readonly questions: readonly {
    readonly ja: string;
    readonly en: string;
    readonly subject: string;
    readonly net: Decimal;
    readonly lineIds: readonly string[];
  }[];
  /** Bills that are not final, days without lines, files that were not counted: in plain words. */
  readonly limits: readonly Bilingual[];
  readonly files: readonly {
    readonly name: string;
    readonly sha256: string;
    readonly format: string;
    readonly rows: number;
    readonly rejected: number;
    readonly use: string;
  }[];
}

/** Lines are given out one by one: a bill of millions of lines never stands in memory. Order: date, service, region, resource, id. */
export interface ClaimResult {
  readonly claim: Omit<Claim, 'lines'>;
  lines(): AsyncIterable<ClaimLine>;
}
