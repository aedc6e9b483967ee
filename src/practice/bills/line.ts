/** A line of the bill, before any file format. Costs are exact, at ten places, as AWS's exports have them. */
import { minus, type Decimal } from '../../knowledge/money/decimal.ts';
import type { Charge } from './accrual/charge.ts';

/** Line item types of CUR. */
export type LineKind = 'Usage' | 'Fee' | 'SavingsPlanUpfrontFee' | 'SavingsPlanRecurringFee' | 'Tax' | 'Credit' | 'Refund';
export type BillType = 'Anniversary' | 'Purchase' | 'Refund';

export interface BillLine {
  readonly kind: LineKind;
  readonly billType: BillType;
  readonly charge: Charge;
  /** Seconds since 1970, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly quantity: Decimal;
  /** USD a unit; 0 within a free allowance. */
  readonly rate: Decimal;
  readonly cost: Decimal;
  /** The intruder's exact part of `cost`; the rest is the owner's. */
  readonly intruder: Decimal;
  readonly words: string;
  /** What this line belongs to when an invoice of its own holds it: the purchase, or the invoice refunded. */
  readonly about: string | null;
}

export const ownerPart = (line: BillLine): Decimal => (line.intruder === '0' ? line.cost : minus(line.cost, line.intruder));
