/** What has come back so far. */
import { compared, ZERO } from '../../../../knowledge/money/decimal.ts';
import type { Bilingual } from '../../../../words/language.ts';
import { badge, same, say, type Block, type Line } from '../../../report/index.ts';
import type { RefundItem } from '../../claim.ts';
import type { ToldClaim } from '../told-claim.ts';
import { figureIn, money } from '../../../../knowledge/money/money-words.ts';

const W = {
  heading: { ja: '返金の状況', en: 'The refund so far' },
  nothing: {
    ja: 'まだ何も戻っていません。返金や請求書の取り消しがあった後の請求ファイルを渡してもう一度実行すると、足りているかを確かめます。',
    en: 'Nothing has come back yet. Give a later bill file once AWS has answered, and this checks whether it is all.',
  },
  expected: { ja: '頼んだ額', en: 'Asked for' },
  received: { ja: '戻った額', en: 'Came back' },
  open: { ja: '残り', en: 'Still open' },
  items: { ja: '戻ってきたもの', en: 'What came back' },
  date: { ja: '日', en: 'Date' },
  kind: { ja: '種類', en: 'Kind' },
  amount: { ja: '金額', en: 'Amount' },
  source: { ja: '請求のどこに', en: 'Where on the bill' },
  matched: { ja: '結び付けた理由', en: 'Matched by' },
  letter: { ja: '残りについて送る文面', en: 'What to write about the rest' },
} as const;

const KINDS: Readonly<Record<RefundItem['kind'], Bilingual>> = {
  'credit-memo': { ja: '請求の取り消し（クレジットメモ）', en: 'credit memo' },
  refund: { ja: '返金', en: 'refund' },
  credit: { ja: 'クレジット（値引き）', en: 'credit' },
};

const MATCHES: Readonly<Record<RefundItem['matched'], Bilingual>> = {
  'named-invoice': { ja: '同じ請求書を名指ししている', en: 'it names the same invoice' },
  'same-period': { ja: '同じ月についてのもの', en: 'it is for the same month' },
  amount: { ja: '金額が同じ', en: 'the amount is the same' },
  unsure: { ja: '確かではない', en: 'not certain' },
};

export function refundBlocks({ claim }: ToldClaim): readonly Block[] {
  const { refund, currency } = claim;
  if (compared(refund.expected, ZERO) <= 0 && refund.items.length === 0) return [];
  const heading: Block = { kind: 'heading', words: [say(W.heading)], id: null };
  if (refund.items.length === 0) return [heading, { kind: 'paragraph', line: [say(W.nothing)] }];
  const rows = [
    { label: W.expected, lines: [[say(money(refund.expected, currency))]] },
    { label: W.received, lines: [[say(money(refund.received, currency))]] },
    { label: W.open, lines: [[say(money(refund.open, currency))]] },
  ];
  return [heading, { kind: 'facts', rows }, itemTable(refund.items), ...letter(refund.followUp)];
}

const itemTable = (items: readonly RefundItem[]): Block => ({
  kind: 'table',
  caption: W.items,
  columns: [W.date, W.kind, W.amount, W.source, W.matched],
  rows: items.map((item): readonly Line[] => [
    [same(item.date?.slice(0, 10) ?? '–')],
    [say(KINDS[item.kind])],
    [same(`${figureIn(item.amount, item.currency)} ${item.currency}`)],
    [same(item.source)],
    [item.matched === 'unsure' ? badge('unclear', MATCHES.unsure) : say(MATCHES[item.matched])],
  ]),
  filterable: items.length > 15,
  figures: [2],
  unbroken: [0],
});

/** Paragraph by paragraph in both languages: the blank lines of one stand where those of the other do. */
function letter(followUp: Bilingual | null): readonly Block[] {
  if (followUp === null) return [];
  const [ja, en] = [followUp.ja.split('\n'), followUp.en.split('\n')];
  const lines = Array.from({ length: Math.max(ja.length, en.length) }, (_, at) => ({ ja: ja[at] ?? '', en: en[at] ?? '' }));
  const blocks = lines.filter((one) => one.ja + one.en !== '').map((one): Block => ({ kind: 'paragraph', line: [say(one)] }));
  return [{ kind: 'card', tone: 'plain', title: [say(W.letter)], blocks }];
}
