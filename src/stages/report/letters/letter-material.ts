/** What letters are written from. Plain records; amounts come from the claim with the places where they stand in claim.json. */
import type { CaseRecord } from '../../../case/case-record.ts';
import type { ChecksRecord } from '../../harden/index.ts';
import type { ReportMaterial } from '../material.ts';
import type { Traced } from './text/traced.ts';

export interface LetterMaterial {
  readonly record: CaseRecord;
  /** Null when the case was not investigated. */
  readonly report: ReportMaterial | null;
  /** Runs of `harden`, oldest first. @default none */
  readonly checks?: readonly ChecksRecord[];
  /** Null while no bill was read. */
  readonly claim: LetterClaim | null;
}

export interface LetterClaim {
  /** With tax; null when nothing is asked back. */
  readonly asked: Traced | null;
  readonly net: Traced;
  readonly tax: Traced;
  /** What could be either side's and is not asked; null when there is none. */
  readonly undecided: Traced | null;
  /** Its lines add up to the bill, to the coin. */
  readonly addsUp: boolean;
  readonly invoices: readonly LetterInvoice[];
  readonly refund: LetterRefund;
}

export interface LetterInvoice {
  readonly name: Traced;
  /** Unauthorized charges on it, with tax. */
  readonly amount: Traced;
  /** The same in the currency in which it is paid; null when that is the same. */
  readonly paid: Traced | null;
}

export interface LetterRefund {
  /** `none`: nothing came. `part`: less than asked. `whole`: all that was asked. */
  readonly state: 'none' | 'part' | 'whole';
  readonly expected: Traced;
  readonly received: Traced;
  readonly open: Traced;
  /** Of a credit a bill shows only what was used of it: nothing can be called missing. */
  readonly asCredit: boolean;
  readonly items: readonly { readonly date: Traced | null; readonly amount: Traced; readonly source: Traced }[];
}
