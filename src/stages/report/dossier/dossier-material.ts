/** What the dossier is made from. Plain records: report knows nothing of the claim, which comes as sections and words of its own. */
import type { CaseRecord } from '../../../case/case-record.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { ChecksRecord } from '../../harden/index.ts';
import type { ReportMaterial } from '../material.ts';
import type { SectionBuilder } from '../sections/context.ts';

export interface DossierMaterial {
  readonly report: ReportMaterial;
  /** What the case remembers besides the log: steps, messages, letters; null for a case without a journal. */
  readonly record: CaseRecord | null;
  /** Runs of `harden`, oldest first; none while the account was not asked. @default none */
  readonly checks?: readonly ChecksRecord[];
  /** Null while no bill was read. */
  readonly claim: DossierClaim | null;
}

/** The claim as the dossier needs it. */
export interface DossierClaim {
  readonly sections: readonly SectionBuilder[];
  /** The whole amount asked back, tax included, in words; null when there is nothing to ask back. */
  readonly amount: Bilingual | null;
  /** Of which invoice how much, tax included, in words. */
  readonly invoices: readonly { readonly id: string; readonly amount: Bilingual }[];
}
