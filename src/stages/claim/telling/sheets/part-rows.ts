/**
 * The bill in three parts, as formulas. Amounts in coins add up the sheet of invoices, where each invoice is rounded as AWS rounds it; beside them stand
 * the exact sums of the sheet of lines, so that anybody can see that both are the same but for the rounding.
 */
import { minorPlaces } from '../../../../knowledge/money/currency.ts';
import { decimal, type Decimal } from '../../../../knowledge/money/decimal.ts';
import type { Language } from '../../../../words/language.ts';
import { ownFormula, quoted, type CellRange, type OwnFormula, type SheetCell } from '../../../report/index.ts';
import type { Amounts, ChargeVerdict } from '../../claim.ts';
import type { ToldClaim } from '../told-claim.ts';
import { VERDICT_WORDS } from '../words/verdict-words.ts';
import { amountCell, textCell } from './cells.ts';
import { invoiceRange, type InvoicePart } from './invoices-sheet.ts';
import { lineRange } from './lines-sheet.ts';
import { SHEET_TEXT as W } from './sheet-words.ts';

type Of = 'net' | 'tax';
type Look = 'asked' | 'strong';
const COLUMNS: Readonly<Record<Of, number>> = { net: 2, tax: 3 };
const VERDICTS: readonly ChargeVerdict[] = ['unauthorized', 'owner', 'undecided'];
/** Binary sums of thousands of amounts are off by less than this place; beyond it nothing is asked back. */
const SUM_PLACES = 6;

/** What the lines add up to by verdict, exactly. */
export type LineSums = Readonly<Record<ChargeVerdict, { readonly net: Decimal; readonly tax: Decimal }>>;

interface Place {
  readonly told: ToldClaim;
  readonly sums: LineSums;
  readonly language: Language;
  readonly lineCount: number;
  readonly places: number;
  /** Row of the first part; 1 is the top of the sheet. */
  readonly first: number;
}

/** @param first the row the first part will stand in; 1 is the top of the sheet */
export function partRows(
  told: ToldClaim,
  lines: { readonly count: number; readonly sums: LineSums },
  first: number,
  language: Language,
): readonly (readonly SheetCell[])[] {
  const place: Place = { told, language, first, lineCount: lines.count, sums: lines.sums, places: minorPlaces(told.claim.currency) };
  return [...VERDICTS.map((verdict, at) => verdictRow(place, at, verdict)), differenceRow(place), billRow(place)];
}

function verdictRow(place: Place, at: number, verdict: ChargeVerdict): readonly SheetCell[] {
  const look = verdict === 'unauthorized' ? 'asked' : undefined;
  const { told, language, sums } = place;
  const exact = (of: Of): SheetCell => ({
    kind: 'formula',
    formula: linesFormula(place, verdict, of),
    result: sums[verdict][of],
    places: SUM_PLACES,
  });
  return [
    textCell(VERDICT_WORDS[verdict][language], look),
    amountCell(decimal(String(told.lines.count[verdict])), 0, look),
    ...coins(place, at, (of) => invoicesFormula(place, verdict, of), told.shown[verdict], look),
    exact('net'),
    exact('tax'),
  ];
}

function differenceRow(place: Place): readonly SheetCell[] {
  const formula = (of: Of): OwnFormula =>
    ownFormula`ROUND(${cellAt(place, 4, of)}-${cellAt(place, 0, of)}-${cellAt(place, 1, of)}-${cellAt(place, 2, of)},${place.places})`;
  return [textCell(W.difference[place.language]), null, ...coins(place, 3, formula, place.told.shown.difference)];
}

function billRow(place: Place): readonly SheetCell[] {
  const { told, language } = place;
  const { count } = told.lines;
  return [
    textCell(W.bill[language], 'strong'),
    amountCell(decimal(String(count.unauthorized + count.owner + count.undecided)), 0, 'strong'),
    ...coins(place, 4, (of) => invoicesFormula(place, 'bill', of), told.shown.bill, 'strong'),
  ];
}

/** Net, tax and their sum. */
function coins(place: Place, at: number, formula: (of: Of) => OwnFormula, shown: Amounts, look?: Look): readonly SheetCell[] {
  const { places } = place;
  const looked = look === undefined ? {} : { look };
  const total = ownFormula`${cellAt(place, at, 'net')}+${cellAt(place, at, 'tax')}`;
  return [
    { kind: 'formula', formula: formula('net'), result: shown.net, places, ...looked },
    { kind: 'formula', formula: formula('tax'), result: shown.tax, places, ...looked },
    { kind: 'formula', formula: total, result: shown.total, places, ...looked },
  ];
}

const invoicesFormula = ({ told, language, places }: Place, part: InvoicePart, of: Of): OwnFormula =>
  ownFormula`ROUND(SUM(${invoiceRange(part, of, told.claim.invoices.length, language)}),${places})`;

function linesFormula({ lineCount, language }: Place, verdict: ChargeVerdict, of: Of): OwnFormula {
  const [amounts, verdicts] = [lineRange(of, lineCount, language), lineRange('verdict', lineCount, language)];
  return ownFormula`ROUND(SUMIFS(${amounts},${verdicts},${quoted(verdict)}),${SUM_PLACES})`;
}

const cellAt = ({ first, language }: Place, row: number, of: Of): CellRange => ({
  sheet: W.summary[language],
  column: COLUMNS[of],
  fromRow: first + row,
  toRow: first + row,
});
