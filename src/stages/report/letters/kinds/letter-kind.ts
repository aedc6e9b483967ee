/** What every kind of letter is made of: the facts it cannot do without, when it should not be written, and its text. */
import type { FactName } from '../../../../case/catalogues/account-facts.ts';
import type { Bilingual } from '../../../../words/language.ts';
import type { LetterMaterial } from '../letter-material.ts';
import type { Letter } from '../text/letter-text.ts';
import type { Traced } from '../text/traced.ts';

export interface Signed {
  readonly account: Traced;
  readonly name: Traced;
}

export interface LetterRule {
  /** Asked one by one when nobody has said them. The account and the name to sign with are always needed. */
  readonly needs: readonly FactName[];
  /** Why the letter would do no good now; null when it would. */
  readonly notNow: (material: LetterMaterial) => Bilingual | null;
  readonly write: (material: LetterMaterial, signed: Signed) => Letter;
}
