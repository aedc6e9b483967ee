/** Whether a text is a table, and whose: decided by its first lines. */
import { cellText, readRow } from './csv-row.ts';
import { tableOf } from './table-columns.ts';
import type { TableForm } from './table-stream.ts';

const DELIMITERS: readonly number[] = [',', ';', '\t', '|'].map((mark) => mark.charCodeAt(0));
const LONGEST_HEADING = 80;
const LEAST_COLUMNS = 3;

export type Sniffed =
  | { readonly kind: 'table'; readonly form: TableForm; readonly headBytes: number }
  | { readonly kind: 'other-table'; readonly headings: readonly string[] }
  | { readonly kind: 'no-table' };

/** Looks at the beginning of a text (byte order mark already gone). `final`: there is nothing after it. */
export function sniffTable(head: Buffer, final: boolean): Sniffed {
  const from = pastSeparatorLine(head);
  let other: readonly string[] | null = null;
  for (const delimiter of DELIMITERS) {
    const row = readRow(head, from, delimiter, final);
    if (row.kind !== 'row') continue;
    const headings = row.cells.map((cell) => cellText(head, cell).trim());
    while (headings.length > 0 && headings.at(-1) === '') headings.pop();
    const table = tableOf(headings);
    if (table !== null) return { kind: 'table', form: { table, headings, delimiter }, headBytes: row.end };
    if (other === null && looksLikeHeadings(headings) && sameWidth(head, row.end, delimiter, headings.length)) other = headings;
  }
  return other === null ? { kind: 'no-table' } : { kind: 'other-table', headings: other };
}

/** Excel's first line `sep=;`. */
function pastSeparatorLine(head: Buffer): number {
  const line = /^sep=.\r?\n/.exec(head.toString('latin1', 0, 8))?.[0];
  return line === undefined ? 0 : line.length;
}

/** Short words, all different, none of them empty, a number or JSON. */
function looksLikeHeadings(headings: readonly string[]): boolean {
  const plain = headings.every((text) => text !== '' && text.length <= LONGEST_HEADING && /\p{L}/u.test(text) && !/[{}[\]"<>=]|^\d/.test(text));
  return plain && headings.length >= LEAST_COLUMNS && new Set(headings).size === headings.length;
}

function sameWidth(head: Buffer, from: number, delimiter: number, width: number): boolean {
  const second = readRow(head, from, delimiter, true);
  return second.kind === 'row' && second.cells.length === width;
}
