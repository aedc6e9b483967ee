/** The line names the identity that caused it (`line_item_iam_principal`). */
import { sql } from '../../../../ports/sql.ts';
import { visibleText } from '../../../../words/visible-text.ts';
import type { Rule } from './rule.ts';

export const intrudersIdentity: Rule = {
  basis: 'principal',
  outcome: 'unauthorized',
  when: sql`pr.intruders = 1 and pr.other_calls = 0 and (pr.intruder_calls > 0 or pr.others = 0)`,
  says: ({ principal }) => ({
    ja: `この料金を生んだID（${visibleText(principal ?? '')}）は、この日、侵入者だけが使っていました。`,
    en: `Only the intruder used the identity that caused this charge (${visibleText(principal ?? '')}) that day.`,
  }),
};

export const ownersIdentity: Rule = {
  basis: 'nothing-of-intruder',
  outcome: 'owner',
  when: sql`c.iam_principal is not null and pr.intruder_calls = 0 and pr.other_calls > 0`,
  says: ({ principal }) => ({
    ja: `この料金を生んだID（${visibleText(principal ?? '')}）は、この日、持ち主側だけが使っていました。`,
    en: `Only the owner's side used the identity that caused this charge (${visibleText(principal ?? '')}) that day.`,
  }),
};
