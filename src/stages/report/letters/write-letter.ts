/** A letter from what the case knows: written, or the one fact that must be asked first, or why it would do no good now. Nothing is invented. */
import { factKind, type FactName } from '../../../case/catalogues/account-facts.ts';
import type { WrittenKind } from '../../../case/catalogues/correspondence.ts';
import type { Bilingual } from '../../../words/language.ts';
import { accountOf, toldFact } from './facts/told-facts.ts';
import { ABUSE_REPORT } from './kinds/abuse-report.ts';
import { ADJUSTMENT_REQUEST } from './kinds/adjustment-request.ts';
import { CARD_NOTE } from './kinds/card-note.ts';
import { FIRST_REPORT } from './kinds/first-report.ts';
import type { LetterRule } from './kinds/letter-kind.ts';
import { NOTICE_REPLY } from './kinds/notice-reply.ts';
import { PARTIAL_FOLLOW_UP } from './kinds/partial-follow-up.ts';
import { RESELLER_NOTE } from './kinds/reseller-note.ts';
import { SECURED_PROOF } from './kinds/secured-proof.ts';
import { THANKS } from './kinds/thanks.ts';
import type { LetterMaterial } from './letter-material.ts';
import type { Letter } from './text/letter-text.ts';

const LETTER_RULES: Readonly<Record<WrittenKind, LetterRule>> = {
  'first-report': FIRST_REPORT,
  'notice-reply': NOTICE_REPLY,
  'secured-proof': SECURED_PROOF,
  'adjustment-request': ADJUSTMENT_REQUEST,
  'partial-follow-up': PARTIAL_FOLLOW_UP,
  thanks: THANKS,
  'abuse-report': ABUSE_REPORT,
  'card-note': CARD_NOTE,
  'reseller-note': RESELLER_NOTE,
};

export type LetterOutcome =
  | { readonly kind: 'letter'; readonly letter: Letter }
  /** The first fact nobody has said; `further`: how many more after it. */
  | { readonly kind: 'asks'; readonly fact: FactName; readonly question: Bilingual; readonly further: number }
  | { readonly kind: 'not-now'; readonly why: Bilingual };

/** Pure: the same case gives the same letter. */
export function writeLetter(kind: WrittenKind, material: LetterMaterial): LetterOutcome {
  const rule = LETTER_RULES[kind];
  const why = rule.notNow(material);
  if (why !== null) return { kind: 'not-now', why };
  const [account, name] = [accountOf(material), toldFact(material.record, 'signName')];
  const missing: readonly FactName[] = [
    ...(account === null ? (['account'] as const) : []),
    ...rule.needs.filter((fact) => material.record.facts[fact] === null),
    ...(name === null ? (['signName'] as const) : []),
  ];
  const [fact] = missing;
  if (fact !== undefined || account === null || name === null) {
    const asked = fact ?? 'account';
    return { kind: 'asks', fact: asked, question: factKind(asked).question, further: Math.max(0, missing.length - 1) };
  }
  return { kind: 'letter', letter: rule.write(material, { account, name }) };
}
