/** Credits and free allowances the intruder's use ate up: lost to the owner without standing in the amount to pay. */
import { compared, sum, ZERO } from '../../../../knowledge/money/decimal.ts';
import type { Bilingual } from '../../../../words/language.ts';
import { same, say, type Block, type Line } from '../../../report/index.ts';
import type { ClaimCredit } from '../../claim.ts';
import { addingUp } from '../adding-up.ts';
import type { ToldClaim } from '../told-claim.ts';
import { minorPlaces } from '../../../../knowledge/money/currency.ts';
import { figure, figureIn, money } from '../../../../knowledge/money/money-words.ts';
import { inCurrency } from './in-currency.ts';

const W = {
  heading: { ja: '使われてしまったクレジット', en: 'Credits the intruder used up' },
  lead: {
    ja: '侵入者の料金に、あなたのクレジットや無料利用枠が{total}使われました。これは請求額には表れません。返金を頼むときに、クレジットも戻してほしいと書き添えてください。',
    en: '{total} of your credits and free allowances paid for the intruder. It does not show in the amount to pay: ask for the credits as well.',
  },
  none: {
    ja: 'この請求にはクレジットがありますが、侵入者の料金には使われていません。',
    en: 'There are credits on this bill, but none of them paid for the intruder.',
  },
  caption: { ja: 'クレジットと無料利用枠', en: 'Credits and allowances' },
  month: { ja: '月', en: 'Month' },
  what: { ja: '何の', en: 'What' },
  amount: { ja: '請求の上の額', en: 'On the bill' },
  used: { ja: '侵入者の料金に使われた額', en: 'Used for the intruder' },
  sum: { ja: '合計', en: 'Together' },
} as const;

const KINDS: Readonly<Record<ClaimCredit['kind'], Bilingual>> = {
  credit: { ja: 'クレジット', en: 'Credit' },
  'free-tier': { ja: '無料利用枠', en: 'Free tier' },
  discount: { ja: '割引', en: 'Discount' },
};
const ROWS_MOST = 100;

export function creditBlocks({ claim }: ToldClaim): readonly Block[] {
  const { credits, currency } = claim;
  if (credits.length === 0) return [];
  const heading: Block = { kind: 'heading', words: [say(W.heading)], id: null };
  const total = sum(credits.map(({ usedByIntruder }) => usedByIntruder));
  if (compared(total, ZERO) <= 0) return [heading, { kind: 'paragraph', line: [say(W.none)] }];
  const places = minorPlaces(currency);
  const listed = credits.slice(0, ROWS_MOST);
  const used = addingUp(
    listed.map(({ usedByIntruder }) => usedByIntruder),
    sum(listed.map(({ usedByIntruder }) => usedByIntruder)),
    places,
  );
  const rows = listed.map((credit, row): readonly Line[] => [
    [same(credit.period.slice(0, 7))],
    [say(KINDS[credit.kind]), same(credit.description === null ? '' : ` ${credit.description}`)],
    [same(figureIn(credit.net, currency))],
    [same(figure(used[row] ?? ZERO, places))],
  ]);
  return [
    heading,
    { kind: 'paragraph', line: [say(W.lead, { total: say(money(total, currency)) })] },
    {
      kind: 'table',
      caption: inCurrency(W.caption, currency),
      columns: [W.month, W.what, W.amount, W.used],
      rows,
      filterable: false,
      figures: [2, 3],
      unbroken: [0],
      sums: [[[say(W.sum)], [], [], [same(figureIn(total, currency))]]],
    },
  ];
}
