/** A workbook as typed sheets: what a spreadsheet program is given, and nothing of how its file looks. */
import type { Decimal } from '../../../../knowledge/money/decimal.ts';

export interface WorkbookSheet {
  /** At most 31 characters, none of []/\:*? (what spreadsheet programs allow). */
  readonly name: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Rows on top that stay in view and are printed on every page; the last of them is a heading to filter by. 0 for a page that is read, not filtered. */
  readonly headingRows: number;
  /** How many columns go on paper; the ones after them are for programs. @default all */
  readonly printedColumns?: number;
}

export type SheetCell =
  | null
  /** Any text, however hostile: it is stored as text and can never become a formula. */
  | { readonly kind: 'text'; readonly text: string; readonly look?: CellLook }
  /** The exact amount as the nearest number a spreadsheet can hold (15 digits), shown with so many places; null for as many as it has. */
  | { readonly kind: 'amount'; readonly amount: Decimal; readonly places: number | null; readonly look?: CellLook }
  /** A formula of our own, with its result for readers that do not compute (previews, phones). */
  | { readonly kind: 'formula'; readonly formula: OwnFormula; readonly result: Decimal; readonly places: number; readonly look?: CellLook };

export type CellLook = 'title' | 'heading' | 'figure-heading' | 'strong' | 'soft' | 'exact' | 'wrapped' | 'beside' | 'asked';

/** A formula written by this program. Made only with `ownFormula`, from our own words and cell addresses. */
export type OwnFormula = string & { readonly formula: 'own' };

type FormulaPart = OwnFormula | number | CellRange;

/** A column of a sheet, from one row to another (1 is the first), or one cell. */
export interface CellRange {
  readonly sheet: string;
  readonly column: number;
  readonly fromRow: number;
  readonly toRow: number;
}

/** ownFormula`SUM(${range})-${other}`. Texts cannot be put in, except through `quoted`. */
export function ownFormula(words: TemplateStringsArray, ...parts: readonly FormulaPart[]): OwnFormula {
  const filled = parts.map((part) => (typeof part === 'object' ? address(part) : String(part)));
  return words.map((word, index) => word + (filled[index] ?? '')).join('') as OwnFormula;
}

/** A word of our own as text inside a formula. @throws Error for anything but letters, digits, blanks and `-`: nothing from a bill belongs here. */
export function quoted(word: string): OwnFormula {
  if (!/^[\p{L}\p{N} -]+$/u.test(word)) throw new Error('only plain words of our own go into formulas');
  return `"${word}"` as OwnFormula;
}

/** `'Lines'!$M$2:$M$90` */
function address({ sheet, column, fromRow, toRow }: CellRange): string {
  const letters = columnLetters(column);
  const from = `'${sheet}'!$${letters}$${fromRow}`;
  return fromRow === toRow ? from : `${from}:$${letters}$${toRow}`;
}

/** 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnLetters(Math.floor(column / 26) - 1) + rest;
}
