/** Section "The lines of the bill": what is unauthorized or undecided, with the reason in AWS's reader's terms. */
import { compared, minus, negated, isNegative, rounded, sum, type Decimal } from '../../../../knowledge/money/decimal.ts';
import { minorPlaces } from '../../../../knowledge/money/currency.ts';
import { countText } from '../../../../words/number-format.ts';
import { badge, code, same, say, type Block, type Line, type SectionBuilder, type SectionContext } from '../../../report/index.ts';
import type { ClaimLine } from '../../claim.ts';
import { regionLabel } from '../sections/breakdown.ts';
import { inCurrency } from '../sections/in-currency.ts';
import type { ToldClaim } from '../told-claim.ts';
import { figure, figureIn } from '../../../../knowledge/money/money-words.ts';
import { shortName } from '../words/short-name.ts';
import { VERDICT_TONES } from '../words/verdict-words.ts';
import { DOSSIER_CLAIM_TEXT as W, PART_WORDS, RULE_WORDS } from './dossier-claim-words.ts';

/** The workbook has them all; a clerk reads the largest. */
const ROWS_MOST = 120;

export const dossierLines =
  (told: ToldClaim): SectionBuilder =>
  (context) => ({ id: 'claim-lines', heading: W.linesHeading, lead: [say(W.linesLead)], once: true, blocks: blocks(told, context) });

function blocks({ claim, lines: { listed } }: ToldClaim, context: SectionContext): readonly Block[] {
  if (listed.lines.length === 0) return [{ kind: 'paragraph', line: [say(W.nothing)] }];
  const shown = largest(listed.lines);
  const leftOut = listed.leftOut + listed.lines.length - shown.length;
  const leftOutNet = sum([listed.leftOutNet, minus(sum(listed.lines.map(({ net }) => net)), sum(shown.map(({ net }) => net)))]);
  const table: Block = {
    kind: 'table',
    caption: inCurrency(W.linesHeading, claim.currency),
    columns: [W.day, W.what, W.where, W.quantity, W.net, W.why],
    rows: shown.map((line) => rowOf(line, claim.currency, context)),
    filterable: shown.length > 15,
    figures: [4],
  };
  const rest = say(W.leftOut, { n: countText(leftOut), amount: figureIn(leftOutNet, claim.currency), currency: claim.currency });
  return leftOut === 0 ? [table] : [table, { kind: 'paragraph', line: [rest] }];
}

/** In the order of the claim. */
function largest(lines: readonly ClaimLine[]): readonly ClaimLine[] {
  if (lines.length <= ROWS_MOST) return lines;
  const size = (net: Decimal): Decimal => (isNegative(net) ? negated(net) : net);
  const kept = new Set([...lines].sort((a, b) => compared(size(b.net), size(a.net))).slice(0, ROWS_MOST));
  return lines.filter((line) => kept.has(line));
}

function rowOf(line: ClaimLine, currency: string, { citations }: SectionContext): readonly Line[] {
  return [
    [same(`${line.date} `), code(line.id)],
    [same(`${line.serviceName ?? line.service} `), ...(line.usageType === null ? [] : [code(line.usageType)])],
    [regionLabel(line.region ?? ''), ...(line.resourceId === null ? [] : [same(' '), code(shortName(line.resourceId))])],
    [same(line.quantity === null ? '–' : `${rounded(line.quantity, 4)} ${line.unit ?? ''}`.trim())],
    [same(figure(line.net, minorPlaces(currency) + 2))],
    [badge(VERDICT_TONES[line.verdict], PART_WORDS[line.verdict]), say(RULE_WORDS[line.basis.kind]), citations.cite(line.eventIds)],
  ];
}
