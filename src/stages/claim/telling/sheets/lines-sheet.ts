/** Sheet "Lines": every line with filters; the sum on top follows what is filtered. */
import { plus, sum, ZERO } from '../../../../knowledge/money/decimal.ts';
import type { Language } from '../../../../words/language.ts';
import { ownFormula, type CellRange, type SheetCell, type WorkbookSheet } from '../../../report/index.ts';
import type { LinesGathered } from './claim-workbook.ts';
import { headings, textCell } from './cells.ts';
import { columnOf, LINE_COLUMNS, PRINTED_COLUMNS } from './line-columns.ts';
import { SHEET_TEXT as W } from './sheet-words.ts';

/** The sum, then the headings. */
export const HEADING_ROWS = 2;

/** Columns of numbers, and the two exact ones behind them. */
const FIGURES = [...['quantity', 'net', 'tax', 'total', 'share'].map(columnOf), LINE_COLUMNS.length, LINE_COLUMNS.length + 1];

/** A column of the list, from its first line to its last. */
export const lineRange = (name: string, rowCount: number, language: Language): CellRange => ({
  sheet: W.lines[language],
  column: columnOf(name),
  fromRow: HEADING_ROWS + 1,
  toRow: HEADING_ROWS + Math.max(1, rowCount),
});

export function linesSheet({ rows, sums: added }: LinesGathered, language: Language): WorkbookSheet {
  const [net, tax] = (['net', 'tax'] as const).map((of) => sum([added.unauthorized[of], added.owner[of], added.undecided[of]]));
  const all = { net: net ?? ZERO, tax: tax ?? ZERO, total: plus(net ?? ZERO, tax ?? ZERO) };
  const sums: SheetCell[] = LINE_COLUMNS.map(() => null);
  sums[0] = textCell(W.shownSum[language], 'strong');
  for (const name of ['net', 'tax', 'total'] as const) {
    // 109 adds up only the rows that a filter leaves in sight.
    const formula = ownFormula`SUBTOTAL(109,${lineRange(name, rows.length, language)})`;
    sums[columnOf(name)] = { kind: 'formula', formula, result: all[name], places: 2, look: 'strong' };
  }
  return {
    name: W.lines[language],
    widths: [...LINE_COLUMNS.map(({ width }) => width), 20, 20],
    rows: [sums, headings([...LINE_COLUMNS.map(({ heading }) => heading), W.exactNet, W.exactTax], language, FIGURES), ...rows],
    headingRows: HEADING_ROWS,
    printedColumns: PRINTED_COLUMNS,
  };
}
