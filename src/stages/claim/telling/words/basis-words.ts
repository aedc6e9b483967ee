/** What each way of deciding is called. The reason of a single line has words of its own; these name the rule. */
import type { Bilingual } from '../../../../words/language.ts';
import type { BasisKind } from '../../claim.ts';

export const BASIS_WORDS: Readonly<Record<BasisKind, Bilingual>> = {
  resource: { ja: '侵入者が作ったものの料金', en: 'Names a thing the intruder made' },
  child: {
    ja: '侵入者が作ったものに付いてきたもの（ディスクやアドレスなど）',
    en: 'Names something that came with such a thing (disk, address, ...)',
  },
  principal: { ja: '侵入者だけが使っていた名義での利用', en: 'Used under an identity that only the intruder was using' },
  'only-intruder': { ja: 'その地域・その使い方をしていたのは侵入者だけ', en: 'Only the intruder had anything of this kind there at that time' },
  'never-used-before': { ja: 'あなたが一度も使ったことのないサービスや地域', en: 'A service or Region you never used before' },
  split: { ja: '両方が使ったものを、使った割合で分けた', en: 'Both sides used it: split by use' },
  'above-baseline': { ja: 'これまでの月より多い分', en: 'Above what your earlier months had' },
  'bought-by-intruder': { ja: '侵入者が買ったもの', en: 'Bought by the intruder' },
  estimate: { ja: '記録と定価からの見積もり', en: 'Estimated from the log and list prices' },
  'owner-resource': { ja: 'あなたのものの料金', en: 'Names a thing of yours' },
  'outside-incident': { ja: '侵入があった期間の外', en: 'Outside the time of the intrusion' },
  'nothing-of-intruder': { ja: '侵入者のしたことからは生じない料金', en: 'Nothing the intruder did could cause it' },
  'owner-word': { ja: 'あなたの申告', en: 'You said so' },
  'cannot-tell': { ja: 'どちらのものか決められない', en: 'Could be either' },
  follows: { ja: '元の料金に従うもの（税・割引・端数など）', en: 'Follows the charges it belongs to (tax, discounts, rounding)' },
};
