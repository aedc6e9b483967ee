/** Section "Line by line": what is asked back or undecided, written once for both languages. */
import { rounded, type Decimal } from '../../../../knowledge/money/decimal.ts';
import { countText } from '../../../../words/number-format.ts';
import { badge, code, same, say, type Block, type Inline, type Line, type SectionBuilder, type SectionContext } from '../../../report/index.ts';
import type { ClaimLine } from '../../claim.ts';
import type { ToldClaim } from '../told-claim.ts';
import { minorPlaces } from '../../../../knowledge/money/currency.ts';
import { figure, figureIn } from '../../../../knowledge/money/money-words.ts';
import { shortName } from '../words/short-name.ts';
import { VERDICT_TONES, VERDICT_WORDS } from '../words/verdict-words.ts';
import { regionLabel } from './breakdown.ts';
import { inCurrency } from './in-currency.ts';

const W = {
  heading: { ja: '明細の一覧', en: 'Line by line' },
  lead: {
    ja: '返してもらう料金と、決められない料金の明細です。1日分を1行にまとめています。あなたの料金を含むすべての明細は claim.xlsx と exports/claim-lines.csv にあります。',
    en: 'The lines to ask back and those undecided, a day of a charge in one line. All lines, yours included, are in claim.xlsx and exports/claim-lines.csv.',
  },
  empty: { ja: '返してもらう料金も、決められない料金もありません。', en: 'There is nothing to ask back and nothing undecided.' },
  caption: { ja: '明細、税抜き', en: 'Lines, net' },
  day: { ja: '日（UTC）と番号', en: 'Day (UTC), id' },
  what: { ja: '何の料金か', en: 'What for' },
  where: { ja: '地域と対象', en: 'Region, thing' },
  quantity: { ja: '使った量', en: 'Used' },
  net: { ja: '金額', en: 'Amount' },
  why: { ja: '理由と証拠', en: 'Reason, evidence' },
  share: { ja: '（この行の {share}）', en: ' ({share} of the line)' },
  leftOut: {
    ja: '金額の小さい明細 {n} 件（合わせて {amount} {currency}）は、ここには載せていません。claim.xlsx と exports/claim-lines.csv にあります。',
    en: '{n} smaller lines ({amount} {currency} together) are left out here; they are in claim.xlsx and exports/claim-lines.csv.',
  },
} as const;

export const claimLinesSection =
  (told: ToldClaim): SectionBuilder =>
  (context) => ({ id: 'claim-lines', heading: W.heading, lead: [say(W.lead)], once: true, blocks: blocks(told, context) });

function blocks({ claim, lines: { listed } }: ToldClaim, context: SectionContext): readonly Block[] {
  if (listed.lines.length === 0) return [{ kind: 'paragraph', line: [say(W.empty)] }];
  const table: Block = {
    kind: 'table',
    caption: inCurrency(W.caption, claim.currency),
    columns: [W.day, W.what, W.where, W.quantity, W.net, W.why],
    rows: listed.lines.map((line) => rowOf(line, claim.currency, context)),
    filterable: listed.lines.length > 15,
    figures: [4],
  };
  const amount = figureIn(listed.leftOutNet, claim.currency);
  const rest = say(W.leftOut, { n: countText(listed.leftOut), amount, currency: claim.currency });
  return listed.leftOut === 0 ? [table] : [table, { kind: 'paragraph', line: [rest] }];
}

function rowOf(line: ClaimLine, currency: string, { citations }: SectionContext): readonly Line[] {
  const thing: readonly Inline[] = line.resourceId === null ? [] : [same(' '), code(shortName(line.resourceId))];
  const share = line.share === '1' ? [] : [say(W.share, { share: line.share })];
  return [
    [same(`${line.date} `), code(line.id)],
    [same(`${line.serviceName ?? line.service} `), ...(line.usageType === null ? [] : [code(line.usageType)])],
    [regionLabel(line.region ?? ''), ...thing],
    [same(line.quantity === null ? '–' : `${shortNumber(line.quantity)} ${line.unit ?? ''}`.trim()), ...share],
    [same(smallFigure(line, currency))],
    [badge(VERDICT_TONES[line.verdict], VERDICT_WORDS[line.verdict]), say({ ja: line.basis.ja, en: line.basis.en }), citations.cite(line.eventIds)],
  ];
}

/** Usage is told to the ninth place and more; four say enough to a reader. */
const shortNumber = (quantity: Decimal): string => rounded(quantity, 4);

/** Lines can be far smaller than a cent: two more places than the currency has, so that few lines show as nought. */
const smallFigure = (line: ClaimLine, currency: string): string => figure(line.net, minorPlaces(currency) + 2);
