/** The estimate from the log and list prices: a band beside the claim, never inside it. */
import { sum, withPlaces, type Decimal } from '../../../../knowledge/money/decimal.ts';
import { badge, code, same, say, type Block, type Line, type SectionContext } from '../../../report/index.ts';
import { countText } from '../../../../words/number-format.ts';
import type { Estimate } from '../../claim.ts';
import type { ToldClaim } from '../told-claim.ts';
import { figureIn, money } from '../../../../knowledge/money/money-words.ts';
import { regionLabel } from './breakdown.ts';
import { inCurrency } from './in-currency.ts';

const W = {
  title: { ja: '{low}から{high}のあいだ', en: 'Between {low} and {high}' },
  why: {
    ja: '渡された請求には、どのサーバーの料金かが書かれていないか、抜けている日があります。そこで、記録に残る「動いていた時間」に{dated}時点の定価を掛けました。これは見積もりで、上のどの金額にも入っていません。',
    en: 'The bills given do not say which server a charge is for, or leave out days. So the hours in the log were multiplied by list prices of {dated}. This is an estimate and stands in none of the amounts above.',
  },
  caption: { ja: '見積もりの内訳、税抜き', en: 'The estimate by thing, net' },
  what: { ja: '何の', en: 'What' },
  region: { ja: 'リージョン（地域）', en: 'Region' },
  hours: { ja: '時間', en: 'Hours' },
  low: { ja: '少なくて', en: 'At least' },
  high: { ja: '多くて', en: 'At most' },
  how: { ja: '計算のしかた', en: 'How' },
  sum: { ja: '合計', en: 'Together' },
  unpriced: {
    ja: '値段が分からないもの {n} 件。0円ではありません。見積もりには入っていません。',
    en: 'Without a known price: {n}. They are not free; they are just not in the estimate.',
  },
  more: { ja: 'ほか{n}件', en: '{n} more' },
  compared: { ja: '見積もりと、請求の合計を比べる（税抜き）', en: 'The estimate beside the totals of the bill, net' },
  service: { ja: 'サービス', en: 'Service' },
  bill: { ja: '請求では', en: 'On the bill' },
  notOnBill: { ja: '載っていません', en: 'not there' },
} as const;
const ROWS_MOST = 200;

export function estimateBlocks({ claim }: ToldClaim, context: SectionContext): readonly Block[] {
  const { estimate } = claim;
  if (estimate === null) return [];
  const band = { low: say(money(estimate.low, estimate.currency)), high: say(money(estimate.high, estimate.currency)) };
  const why = say(W.why, { dated: estimate.pricesDated });
  return [
    {
      kind: 'callout',
      tone: 'warn',
      title: [badge('inference', { ja: '見積もり', en: 'Estimate' }), say(W.title, band)],
      blocks: [{ kind: 'paragraph', line: [why] }, ...lineTable(estimate, context), ...unpriced(estimate), ...comparedTable(estimate)],
    },
  ];
}

function lineTable(estimate: Estimate, { citations }: SectionContext): readonly Block[] {
  if (estimate.lines.length === 0) return [];
  const figures = (amount: Decimal): Line => [same(figureIn(amount, estimate.currency))];
  const rest = estimate.lines.slice(ROWS_MOST);
  const rows = estimate.lines
    .slice(0, ROWS_MOST)
    .map((line): readonly Line[] => [
      [code(line.id)],
      [regionLabel(line.region)],
      [same(withPlaces(line.hours, 1))],
      figures(line.low),
      figures(line.high),
      [say(line.how), citations.cite(line.eventIds)],
    ]);
  const more: readonly Line[] = [
    [say(W.more, { n: countText(rest.length) })],
    [],
    [],
    figures(sum(rest.map(({ low }) => low))),
    figures(sum(rest.map(({ high }) => high))),
    [],
  ];
  return [
    {
      kind: 'table',
      caption: inCurrency(W.caption, estimate.currency),
      columns: [W.what, W.region, W.hours, W.low, W.high, W.how],
      rows: rest.length === 0 ? rows : [...rows, more],
      filterable: estimate.lines.length > 15,
      figures: [2, 3, 4],
      sums: [[[say(W.sum)], [], [], figures(estimate.low), figures(estimate.high), []]],
    },
  ];
}

function unpriced({ unpriced: without }: Estimate): readonly Block[] {
  if (without.length === 0) return [];
  const items = without.slice(0, ROWS_MOST).map((one): Line => [code(one.id), same(' '), regionLabel(one.region), same(' '), say(one.why)]);
  return [{ kind: 'more', summary: [say(W.unpriced, { n: countText(without.length) })], blocks: [{ kind: 'list', ordered: false, items }] }];
}

/** Totals by service and Region are on every bill: where they lie within the band, each confirms the other. */
function comparedTable({ compared, currency }: Estimate): readonly Block[] {
  if (compared.length === 0) return [];
  const rows = compared
    .slice(0, ROWS_MOST)
    .map(({ service, region, low, high, bill }): readonly Line[] => [
      [same(service)],
      [regionLabel(region)],
      [same(figureIn(low, currency))],
      [same(figureIn(high, currency))],
      [bill === null ? say(W.notOnBill) : same(figureIn(bill, currency))],
    ]);
  const columns = [W.service, W.region, W.low, W.high, W.bill];
  return [{ kind: 'table', caption: inCurrency(W.compared, currency), columns, rows, filterable: false, figures: [2, 3, 4] }];
}
