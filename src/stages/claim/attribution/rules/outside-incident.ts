/** What was charged before the intruder's first act, or after the last of their things was gone for a day, is not theirs. */
import { sql } from '../../../../ports/sql.ts';
import { PHASE } from '../../charges/derive-charges.ts';
import type { Rule } from './rule.ts';

export const beforeIncident: Rule = {
  basis: 'outside-incident',
  outcome: 'owner',
  when: sql`d.phase = ${PHASE.before}`,
  says: () => ({ ja: '侵入者が最初に現れるより前の料金です。', en: "Charged before the intruder's first act." }),
};

/** A thing of the intruder's that is named is decided by its name even then. */
export const afterIncident: Rule = {
  basis: 'outside-incident',
  outcome: 'owner',
  when: sql`d.phase = ${PHASE.after} and t.intruder_no is null and t.intruder_parent_no is null`,
  says: () => ({
    ja: '侵入者のものがすべて消えて1日以上たってからの料金です。',
    en: "Charged more than a day after the last of the intruder's things was gone.",
  }),
};
