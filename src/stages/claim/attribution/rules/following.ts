/** After all rules: discounts follow the lines they make cheaper; credits stay with the owner, whose money they are. */
import type { Rule } from './rule.ts';

export const FOLLOWING: Pick<Rule, 'basis' | 'says'> = {
  basis: 'follows',
  says: ({ kind }) =>
    kind === 'credit'
      ? {
          ja: 'クレジットは持ち主のものです。侵入者の利用に使われた分は「クレジット」の欄に分けて示します。',
          en: "A credit is the owner's. What the intruder's use took of it is told apart, under credits.",
        }
      : { ja: '割引は、割り引かれた料金と同じ割合で分けています。', en: 'A discount is divided as the charges it makes cheaper.' },
};
