/**
 * The bill in three parts, as formulas over the sheet of lines: what is asked back and the part in between are summed, the difference is the bill
 * minus all lines, and what is left of the bill is the owner's, rounding included. So the rows add up as they stand, as in the report.
 */
import { decimal, isZero, type Decimal } from '../../../../knowledge/money/decimal.ts';
import type { Language } from '../../../../words/language.ts';
import { ownFormula, quoted, type CellRange, type OwnFormula, type SheetCell } from '../../../report/index.ts';
import type { Amounts, ChargeVerdict } from '../../claim.ts';
import type { ToldClaim } from '../told-claim.ts';
import { placesOf } from '../words/money-words.ts';
import { VERDICT_WORDS } from '../words/verdict-words.ts';
import { amountCell, textCell } from './cells.ts';
import { lineRange } from './lines-sheet.ts';
import { SHEET_TEXT as W } from './sheet-words.ts';

type Of = 'net' | 'tax';
type Look = 'asked' | 'strong';
const COLUMNS: Readonly<Record<Of, number>> = { net: 2, tax: 3 };

interface Place {
  readonly told: ToldClaim;
  readonly language: Language;
  readonly lineCount: number;
  readonly places: number;
  /** Row of the first part; 1 is the top of the sheet. */
  readonly first: number;
}

/** @param first the row the first part will stand in; 1 is the top of the sheet */
export function partRows(told: ToldClaim, lineCount: number, first: number, language: Language): readonly (readonly SheetCell[])[] {
  const place: Place = { told, language, lineCount, first, places: placesOf(told.claim.currency) };
  const { totals } = told.claim;
  const rest: ChargeVerdict = isZero(totals.owner.net) && !isZero(totals.undecided.net) ? 'undecided' : 'owner';
  const between: ChargeVerdict = rest === 'owner' ? 'undecided' : 'owner';
  return [
    verdictRow(place, 0, 'unauthorized', 'asked'),
    verdictRow(place, 1, between),
    row(place, 2, W.difference[language], null, (of) => differenceFormula(place, of), told.shown.difference, totals.difference),
    row(
      place,
      3,
      (rest === 'owner' ? W.restOwner : W.restUndecided)[language],
      told.lines.count[rest],
      (of) => restFormula(place, of),
      told.shown[rest],
      totals[rest],
    ),
    billRow(place),
  ];
}

const verdictRow = (place: Place, at: number, verdict: ChargeVerdict, look?: Look): readonly SheetCell[] =>
  row(
    place,
    at,
    VERDICT_WORDS[verdict][place.language],
    place.told.lines.count[verdict],
    (of) => sumFormula(place, verdict, of),
    place.told.shown[verdict],
    place.told.claim.totals[verdict],
    look,
  );

/** Rounded to eight places first: a binary sum of thousands of amounts is off by less than that, and half a cent must round as it does on paper. */
function sumFormula({ lineCount, language, places }: Place, verdict: ChargeVerdict, of: Of): OwnFormula {
  const [amounts, verdicts] = [lineRange(of, lineCount, language), lineRange('verdict', lineCount, language)];
  return ownFormula`ROUND(ROUND(SUMIFS(${amounts},${verdicts},${quoted(verdict)}),8),${places})`;
}

const differenceFormula = (place: Place, of: Of): OwnFormula =>
  ownFormula`ROUND(ROUND(${cellAt(place, 4, of)}-SUM(${lineRange(of, place.lineCount, place.language)}),8),${place.places})`;

const restFormula = (place: Place, of: Of): OwnFormula =>
  ownFormula`ROUND(ROUND(${cellAt(place, 4, of)},${place.places})-${cellAt(place, 0, of)}-${cellAt(place, 1, of)}-${cellAt(place, 2, of)},${place.places})`;

const cellAt = ({ first, language }: Place, row_: number, of: Of): CellRange => ({
  sheet: W.summary[language],
  column: COLUMNS[of],
  fromRow: first + row_,
  toRow: first + row_,
});

function row(
  place: Place,
  at: number,
  label: string,
  lines: number | null,
  formula: (of: Of) => OwnFormula,
  shown: Amounts,
  exact: Pick<Amounts, Of>,
  look?: Look,
): readonly SheetCell[] {
  const { places } = place;
  const looked = look === undefined ? {} : { look };
  const total = ownFormula`${cellAt(place, at, 'net')}+${cellAt(place, at, 'tax')}`;
  return [
    textCell(label, look),
    lines === null ? null : amountCell(decimal(String(lines)), 0, look),
    { kind: 'formula', formula: formula('net'), result: shown.net, places, ...looked },
    { kind: 'formula', formula: formula('tax'), result: shown.tax, places, ...looked },
    { kind: 'formula', formula: total, result: shown.total, places, ...looked },
    textCell(exact.net, 'exact'),
    textCell(exact.tax, 'exact'),
  ];
}

/** What the bill itself says: numbers, not formulas. */
function billRow(place: Place): readonly SheetCell[] {
  const { told, places, language } = place;
  const { bill } = told.claim.totals;
  const { count } = told.lines;
  const total = ownFormula`ROUND(${cellAt(place, 4, 'net')},${places})+ROUND(${cellAt(place, 4, 'tax')},${places})`;
  const number = (amount: Decimal): SheetCell => amountCell(amount, places, 'strong');
  return [
    textCell(W.bill[language], 'strong'),
    amountCell(decimal(String(count.unauthorized + count.owner + count.undecided)), 0, 'strong'),
    number(bill.net),
    number(bill.tax),
    { kind: 'formula', formula: total, result: told.shown.bill.total, places, look: 'strong' },
    textCell(bill.net, 'exact'),
    textCell(bill.tax, 'exact'),
  ];
}
