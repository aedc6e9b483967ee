/** Section "Does it add up": the sum that must be the bill, why each charge was decided as it was, what is still asked, what was not seen. */
import { isZero } from '../../../../knowledge/money/decimal.ts';
import { countText } from '../../../../words/number-format.ts';
import { badge, code, same, say, strong, type Block, type Line, type SectionBuilder, type SectionContext } from '../../../report/index.ts';
import type { Amounts } from '../../claim.ts';
import type { ToldClaim } from '../told-claim.ts';
import { BASIS_WORDS } from '../words/basis-words.ts';
import { formatWords, useWords } from '../words/file-words.ts';
import { figureIn, money } from '../../../../knowledge/money/money-words.ts';
import { shortPath } from '../words/short-name.ts';
import { VERDICT_TONES, VERDICT_WORDS } from '../words/verdict-words.ts';
import { ADDS_UP_TEXT as W } from './adds-up-words.ts';
import { inCurrency } from './in-currency.ts';
import { questionBlocks } from './questions.ts';

const FILES_MOST = 60;
const LIMITS_MOST = 60;

export const addsUpSection =
  (told: ToldClaim): SectionBuilder =>
  (context) => ({
    id: 'claim-check',
    heading: W.heading,
    lead: [
      say(isZero(told.shown.difference.total) ? W.exact : W.notExact, { difference: say(money(told.shown.difference.total, told.claim.currency)) }),
    ],
    once: false,
    blocks: [reconciliation(told), ...reasonsOf(told), ...questionBlocks(told), ...decided(told, context), ...limits(told), fileTable(told)],
  });

function reconciliation({ claim, shown, lines }: ToldClaim): Block {
  const figures = ({ net, tax, total }: Amounts): readonly Line[] =>
    [net, tax, total].map((amount): Line => [same(figureIn(amount, claim.currency))]);
  const part = (verdict: 'unauthorized' | 'owner' | 'undecided'): readonly Line[] => [
    [badge(VERDICT_TONES[verdict], VERDICT_WORDS[verdict])],
    [same(countText(lines.count[verdict]))],
    ...figures(shown[verdict]),
  ];
  const counted = lines.count.unauthorized + lines.count.owner + lines.count.undecided;
  const difference: readonly Line[] = [[say(W.difference)], [], ...figures(shown.difference)];
  return {
    kind: 'table',
    caption: inCurrency(W.caption, claim.currency),
    columns: [W.part, W.lines, W.net, W.tax, W.total],
    rows: [part('unauthorized'), part('owner'), part('undecided'), difference],
    filterable: false,
    figures: [1, 2, 3, 4],
    sums: [[[say(W.bill)], [same(countText(counted))], ...figures(shown.bill)]],
  };
}

function reasonsOf({ claim }: ToldClaim): readonly Block[] {
  const { reasons } = claim.totals.difference;
  return reasons.length === 0 ? [] : [{ kind: 'list', ordered: false, items: reasons.slice(0, LIMITS_MOST).map((reason): Line => [say(reason)]) }];
}

function decided({ claim, lines }: ToldClaim, { citations }: SectionContext): readonly Block[] {
  if (lines.reasons.length === 0) return [];
  const rows = lines.reasons.map((reason): readonly Line[] => [
    [badge(VERDICT_TONES[reason.verdict], VERDICT_WORDS[reason.verdict])],
    [strong(say(BASIS_WORDS[reason.kind])), ...(reason.words === null ? [] : [same(' '), say(W.such, { words: say(reason.words) })])],
    [same(countText(reason.lines))],
    [same(figureIn(reason.net, claim.currency))],
    [citations.cite(reason.eventIds)],
  ]);
  const caption = inCurrency(W.decided, claim.currency);
  return [
    { kind: 'heading', words: [say(W.decidedHeading)], id: null },
    { kind: 'table', caption, columns: [W.part, W.rule, W.lines, W.net, W.evidence], rows, filterable: false, figures: [2, 3] },
  ];
}

function limits({ claim }: ToldClaim): readonly Block[] {
  if (claim.limits.length === 0) return [];
  return [
    { kind: 'heading', words: [say(W.limits)], id: null },
    { kind: 'list', ordered: false, items: claim.limits.slice(0, LIMITS_MOST).map((limit): Line => [say(limit)]) },
  ];
}

function fileTable({ claim }: ToldClaim): Block {
  const rows = claim.files
    .slice(0, FILES_MOST)
    .map((file): readonly Line[] => [
      [same(shortPath(file.name))],
      [say(formatWords(file.format))],
      [same(countText(file.rows)), ...(file.rejected > 0 ? [say(W.rejected, { n: countText(file.rejected) })] : [])],
      [say(useWords(file.use))],
      [code(file.sha256)],
    ]);
  const summary = say(W.files, { n: countText(claim.files.length) });
  const columns = [W.file, W.format, W.rows, W.use, W.hash];
  return { kind: 'more', summary: [summary], blocks: [{ kind: 'table', caption: W.fileCaption, columns, rows, filterable: false, figures: [2] }] };
}
