/** Nothing the intruder did could make this charge; or it could, and nobody can tell. */
import { sql } from '../../../../ports/sql.ts';
import { describeUse } from '../use-words.ts';
import type { Rule } from './rule.ts';

export const nothingOfIntruder: Rule = {
  basis: 'nothing-of-intruder',
  outcome: 'owner',
  when: sql`coalesce(p.intruder_things, 0) = 0 and coalesce(p.unclear_things, 0) = 0`,
  says: () => ({
    ja: '侵入者がしたことの中に、この料金を生むものはありません。',
    en: 'Nothing the intruder did could cause this charge.',
  }),
};

/** Support plans cost a share of what the whole month comes to, so the intruder's use made the fee larger. Divided last: see ../support-fees.ts. */
export const supportGrows: Rule = {
  basis: 'follows',
  outcome: 'support-fee',
  when: sql`u.family = 'support' and d.net > 0 and c.period >= i.month`,
  says: () => ({
    ja: 'サポートプランの料金は、その月の利用料に応じて増えます。侵入者の利用がなかった場合の料金を持ち主の分、増えた分を侵入者の分としています。',
    en: "A support plan costs a share of the month's charges. What it would cost without the intruder's use is the owner's; what it grew by is the intruder's.",
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
