/** A whole table of a modest size as texts. */
import { cellText, readRow } from '../csv-row.ts';
import { markBytes } from './bill-text.ts';

const DELIMITERS: readonly number[] = [',', ';', '\t', '|'].map((mark) => mark.charCodeAt(0));

/** Rows by the delimiter that gives the first row most cells. `text` is UTF-8; a row that cannot be read ends the table. */
export function tableCells(
  text: Buffer,
  mostRows = Number.POSITIVE_INFINITY,
): { readonly rows: string[][]; readonly delimiter: number; readonly cut: boolean } {
  const tables = DELIMITERS.map((delimiter) => ({ delimiter, ...rowsBy(text, delimiter, mostRows) }));
  return tables.reduce((best, one) => ((one.rows[0]?.length ?? 0) > (best.rows[0]?.length ?? 0) ? one : best));
}

function rowsBy(text: Buffer, delimiter: number, most: number): { rows: string[][]; cut: boolean } {
  const rows: string[][] = [];
  let at = markBytes(text);
  while (at < text.length && rows.length < most) {
    const read = readRow(text, at, delimiter, true);
    if (read.kind !== 'row') return { rows, cut: true };
    rows.push(read.cells.map((cell) => cellText(text, cell).trim()));
    at = read.end;
  }
  return { rows, cut: false };
}
