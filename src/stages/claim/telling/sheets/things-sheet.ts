/** Sheet "By resource": what is asked back, thing by thing. */
import { decimal, plus, sum, type Decimal } from '../../../../knowledge/money/decimal.ts';
import { ownFormula, type SheetCell, type WorkbookSheet } from '../../../report/index.ts';
import type { Language } from '../../../../words/language.ts';
import type { ToldClaim } from '../told-claim.ts';
import { amountCell, headings, textCell } from './cells.ts';
import { SHEET_TEXT as W } from './sheet-words.ts';

const HEADING_ROWS = 2;
const ROWS_MOST = 20_000;
const COLUMNS = [W.resource, W.size, W.service, W.usage, W.region, W.from, W.until, W.hours, W.net, W.tax, W.total, W.count, W.events];
const FIGURES = { hours: 7, net: 8, tax: 9, total: 10 } as const;

export function thingsSheet(told: ToldClaim, language: Language): WorkbookSheet {
  const things = told.lines.things.slice(0, ROWS_MOST);
  const rows = things.map((thing): readonly SheetCell[] => [
    textCell(thing.resourceId),
    textCell(thing.size),
    textCell(thing.serviceName ?? thing.service),
    textCell(thing.usageTypes.join(', ')),
    textCell(thing.region),
    textCell(thing.from),
    textCell(thing.until),
    thing.hours === null ? null : amountCell(thing.hours, 2),
    amountCell(thing.net, 4),
    amountCell(thing.tax, 4),
    amountCell(plus(thing.net, thing.tax), 4),
    amountCell(decimal(String(thing.lines)), 0),
    textCell(thing.eventIds.join(' ')),
  ]);
  const shown = (column: number, amounts: readonly Decimal[], places: number): SheetCell => {
    const range = { sheet: W.things[language], column, fromRow: HEADING_ROWS + 1, toRow: HEADING_ROWS + Math.max(1, rows.length) };
    return { kind: 'formula', formula: ownFormula`SUBTOTAL(109,${range})`, result: sum(amounts), places, look: 'strong' };
  };
  const sums: SheetCell[] = COLUMNS.map(() => null);
  sums[0] = textCell(W.shownSum[language], 'strong');
  sums[FIGURES.hours] = shown(
    FIGURES.hours,
    things.flatMap(({ hours }) => (hours === null ? [] : [hours])),
    2,
  );
  sums[FIGURES.net] = shown(
    FIGURES.net,
    things.map(({ net }) => net),
    2,
  );
  sums[FIGURES.tax] = shown(
    FIGURES.tax,
    things.map(({ tax }) => tax),
    2,
  );
  sums[FIGURES.total] = shown(
    FIGURES.total,
    things.map(({ net, tax }) => plus(net, tax)),
    2,
  );
  return {
    name: W.things[language],
    widths: [24, 15, 30, 32, 16, 12, 12, 9, 12, 11, 12, 8, 40],
    rows: [sums, headings(COLUMNS, language, [7, 8, 9, 10, 11]), ...rows],
    headingRows: HEADING_ROWS,
  };
}
