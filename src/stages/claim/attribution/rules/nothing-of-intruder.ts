/** Rules 14 and 15: nothing the intruder did could make this charge; or it could, and nobody can tell. */
import { sql } from '../../../../ports/sql.ts';
import { describeUse } from '../use-words.ts';
import type { Rule } from './rule.ts';

export const nothingOfIntruder: Rule = {
  basis: 'nothing-of-intruder',
  outcome: 'owner',
  when: sql`coalesce(p.intruder_things, 0) = 0 and coalesce(p.unclear_things, 0) = 0 and u.family <> 'support'`,
  says: () => ({
    ja: '侵入者がしたことの中に、この料金を生むものはありません。',
    en: 'Nothing the intruder did could cause this charge.',
  }),
};

export const cannotTell: Rule = {
  basis: 'cannot-tell',
  outcome: 'undecided',
  when: sql`true`,
  says: (decided) => {
    const { ja, en } = describeUse(decided);
    return {
      ja: `${ja}を生んだのが持ち主か侵入者か、手元の記録では決められません。`,
      en: `The records at hand do not tell whether you or the intruder caused ${en}.`,
    };
  },
};
