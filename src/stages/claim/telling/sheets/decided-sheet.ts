/** Sheet "How decided": the rules with what each came to, credits used up, and what the claim cannot show. */
import { decimal, isZero } from '../../../../knowledge/money/decimal.ts';
import type { Language } from '../../../../words/language.ts';
import type { SheetCell, WorkbookSheet } from '../../../report/index.ts';
import type { ToldClaim } from '../told-claim.ts';
import { BASIS_WORDS } from '../words/basis-words.ts';
import { minorPlaces } from '../../../../knowledge/money/currency.ts';

import { VERDICT_WORDS } from '../words/verdict-words.ts';
import { amountCell, headings, textCell } from './cells.ts';
import { SHEET_TEXT as W } from './sheet-words.ts';

type Row = readonly SheetCell[];

export function decidedSheet({ claim, lines }: ToldClaim, language: Language): WorkbookSheet {
  const places = minorPlaces(claim.currency);
  const rules = lines.reasons.map((reason): Row => [
    textCell(VERDICT_WORDS[reason.verdict][language]),
    textCell(BASIS_WORDS[reason.kind][language], 'wrapped'),
    textCell(reason.words?.[language] ?? null, 'wrapped'),
    amountCell(decimal(String(reason.lines)), 0),
    amountCell(reason.net, places),
  ]);
  const credits = claim.credits
    .filter(({ usedByIntruder }) => !isZero(usedByIntruder))
    .map((credit): Row => [textCell(credit.period.slice(0, 7)), textCell(credit.description), null, null, amountCell(credit.usedByIntruder, places)]);
  const limits = [...claim.totals.difference.reasons, ...claim.limits].map((limit): Row => [null, textCell(limit[language])]);
  const list = (heading: string, rows: readonly Row[]): readonly Row[] => (rows.length === 0 ? [] : [[], [textCell(heading, 'heading')], ...rows]);
  return {
    name: W.decided[language],
    widths: [22, 48, 70, 10, 14],
    rows: [
      headings([W.part, W.rule, W.example, W.count, W.net], language, [3, 4]),
      ...rules,
      ...list(W.credits[language], credits),
      ...list(W.limits[language], limits),
    ],
    headingRows: 0,
  };
}
