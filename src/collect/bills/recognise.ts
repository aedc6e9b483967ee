/** What a file is, by its first bytes and never by its name: which bill, or what else, and then what to do instead. */
import { billFormatOf, type KnownTable } from '../../knowledge/billing/bill-format-of.ts';
import type { Bilingual } from '../../words/language.ts';
import { cellText, readRow } from '../csv-row.ts';
import { encodingOf, markBytes, toUtf8, type BillEncoding } from './bill-text.ts';
import { isCostExplorerCsv } from './cost-explorer-csv.ts';
import { tableCells } from './table-cells.ts';
import { datesAndNumbers, type DatesAndNumbers } from './dates-and-numbers.ts';
import { recogniseJson, type JsonBill } from './recognise-json.ts';
import { otherFile } from './other-file.ts';
import { notABill } from './not-a-bill-words.ts';

/** A table whose first row is its heading, read row by row. */
export interface RecognisedTable extends KnownTable, DatesAndNumbers {
  readonly kind: 'table';
  readonly encoding: BillEncoding;
  readonly headings: readonly string[];
  readonly delimiter: number;
  /** Of UTF-8 text before the first row. */
  readonly headBytes: number;
}

export type Recognised =
  | RecognisedTable
  | { readonly kind: 'parquet' }
  | { readonly kind: 'json'; readonly bill: JsonBill; readonly encoding: BillEncoding }
  /** The table of the Cost Explorer console; so many rows stand above it. */
  | { readonly kind: 'cost-explorer-csv'; readonly encoding: BillEncoding; readonly rowsAbove: number }
  /** Belongs to a bill and holds no charges, such as a manifest. */
  | { readonly kind: 'beside'; readonly why: Bilingual; readonly text: string }
  | { readonly kind: 'not-a-bill'; readonly why: Bilingual };

/** Headings are looked for in so many rows: spreadsheets and people put titles above a table. */
const MOST_ROWS_ABOVE = 20;
const DELIMITERS: readonly number[] = [',', ';', '\t', '|'].map((mark) => mark.charCodeAt(0));
const OBJECT_OPEN = 0x7b;
const ARRAY_OPEN = 0x5b;

/** `head`: the beginning of the file, decompressed; `final` when that is all of it. A megabyte is enough. */
export function recognise(head: Buffer, final: boolean): Recognised {
  if (head.toString('latin1', 0, 4) === 'PAR1') return { kind: 'parquet' };
  const other = otherFile(head);
  if (other !== null) return { kind: 'not-a-bill', why: other };
  const encoding = encodingOf(head);
  const decode = toUtf8(encoding);
  const text = Buffer.concat([decode(head), final ? decode(null) : Buffer.alloc(0)]);
  const first = text[firstInk(text)];
  if (first === OBJECT_OPEN || first === ARRAY_OPEN) return recogniseJson(text, encoding);
  return recogniseTable(text, encoding, final);
}

function firstInk(text: Buffer): number {
  let at = markBytes(text);
  while (at < text.length && (text[at] as number) <= 0x20) at++;
  return at;
}

function recogniseTable(text: Buffer, encoding: BillEncoding, final: boolean): Recognised {
  for (const delimiter of DELIMITERS) {
    let at = markBytes(text);
    for (let row = 0; row < MOST_ROWS_ABOVE && at < text.length; row++) {
      const read = readRow(text, at, delimiter, final);
      if (read.kind !== 'row') break;
      const headings = read.cells.map((cell) => cellText(text, cell).trim());
      const known = headings.length > 1 ? billFormatOf(headings) : null;
      if (known !== null) {
        const sample = text.subarray(read.end);
        return {
          kind: 'table',
          ...known,
          encoding,
          headings,
          delimiter,
          headBytes: read.end,
          ...datesAndNumbers(sample, delimiter, headings, known.layout),
        };
      }
      at = read.end;
    }
  }
  const { rows } = tableCells(text, MOST_ROWS_ABOVE * 2);
  const rowsAbove = rows.slice(0, MOST_ROWS_ABOVE).findIndex((_, above) => isCostExplorerCsv(rows.slice(above)));
  return rowsAbove < 0 ? { kind: 'not-a-bill', why: notABill(text) } : { kind: 'cost-explorer-csv', encoding, rowsAbove };
}
