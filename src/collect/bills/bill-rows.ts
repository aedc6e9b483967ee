/**
 * Cuts the text of a bill into pieces of whole, well-formed rows, each with its row number in front, for an engine that is strict about them.
 * What is no row (too few cells, text behind a quote, cut off, too long) is left out, counted and named.
 */
import { HeldBytes } from '../held-bytes.ts';
import { QUOTE } from '../json-bytes.ts';
import { PieceBuffer, type RowPiece } from './piece-buffer.ts';
import { RowScan } from './row-scan.ts';

export type RowFault =
  /** More or fewer cells than the heading. */
  | 'cells'
  /** Quotes that are not closed, or text behind a closing quote. */
  | 'quotes'
  /** Longer than any row of a bill. */
  | 'too-long'
  /** The file ends inside it. */
  | 'cut-off';

export interface LeftOutRow {
  readonly row: number;
  readonly why: RowFault;
  /** Its beginning. */
  readonly text: string;
}

export interface RowsForm {
  readonly delimiter: number;
  /** Of the heading. */
  readonly cells: number;
}

const MOST_NAMED = 1_000;
const SHOWN_BYTES = 500;
const LONGEST_ROW_BYTES = 16_777_216;
const NEWLINE = 0x0a;

export class BillRows {
  /** Rows left out so far. */
  leftOut = 0;
  readonly leftOutRows: LeftOutRow[] = [];
  readonly pieces: PieceBuffer;
  private readonly scan: RowScan;
  private readonly held = new HeldBytes();
  private readonly form: RowsForm;
  private number = 0;
  private retryAt = 0;

  constructor(form: RowsForm, pieceBytes: number) {
    this.form = form;
    this.scan = new RowScan(form.delimiter);
    this.pieces = new PieceBuffer(pieceBytes, form.delimiter);
  }

  /** UTF-8 text; the chunk may change afterwards. */
  push(chunk: Buffer): void {
    const bytes = this.held.followedBy(chunk);
    this.held.keep(bytes, bytes.length < this.retryAt ? 0 : this.rows(bytes, false, false));
  }

  /** `cut`: the input is known to end too early, so a last row without a line end is not believed. */
  end(cut: boolean): RowPiece | null {
    const bytes = this.held.followedBy(Buffer.alloc(0));
    this.rows(bytes, true, cut);
    this.held.clear();
    return this.pieces.take();
  }

  private rows(bytes: Buffer, final: boolean, cut: boolean): number {
    let at = 0;
    this.retryAt = 0;
    while (at < bytes.length) {
      const found = this.scan.row(bytes, at, final);
      if (found === 'row') {
        this.row(bytes, at, cut);
        at = this.scan.next;
      } else if (found === 'more' && !final && bytes.length - at <= LONGEST_ROW_BYTES) {
        this.retryAt = (bytes.length - at) * 2;
        return at;
      } else at = this.skipLine(bytes, at, found === 'malformed' ? 'quotes' : final ? (cut ? 'cut-off' : 'quotes') : 'too-long');
    }
    return bytes.length;
  }

  /** Rows without any text are no rows: spreadsheets write them below a table. */
  private row(bytes: Buffer, from: number, cut: boolean): void {
    const { scan } = this;
    if (scan.cells === 1 && scan.end === from) return;
    this.number++;
    if (scan.end - from === scan.cells - 1) return;
    if (cut && !scan.ended) this.leaveOut(bytes, from, scan.end, 'cut-off');
    else if (scan.cells !== this.form.cells) this.leaveOut(bytes, from, scan.end, scan.ended ? 'cells' : 'cut-off');
    else if (scan.end - from > LONGEST_ROW_BYTES) this.leaveOut(bytes, from, scan.end, 'too-long');
    else if (scan.irregular) this.pieces.add(this.number, this.writtenAnew(bytes.subarray(from, scan.end)), 0, null);
    else this.pieces.add(this.number, bytes, from, scan.end);
  }

  /** A row that cannot be read costs its first line only; the next line may be a row again. */
  private skipLine(bytes: Buffer, from: number, why: RowFault): number {
    const lineEnd = bytes.indexOf(NEWLINE, from);
    const end = lineEnd < 0 ? bytes.length : lineEnd + 1;
    this.number++;
    this.leaveOut(bytes, from, end, why);
    return end;
  }

  private leaveOut(bytes: Buffer, from: number, end: number, why: RowFault): void {
    this.leftOut++;
    if (this.leftOutRows.length >= MOST_NAMED) return;
    this.leftOutRows.push({ row: this.number, why, text: bytes.toString('utf8', from, Math.min(end, from + SHOWN_BYTES)) });
  }

  /** Every cell with a quote inside in quotes of its own. */
  private writtenAnew(row: Buffer): Buffer {
    const mark = String.fromCharCode(this.form.delimiter);
    let quoted = false;
    let start = 0;
    const cells: string[] = [];
    for (let at = 0; at <= row.length; at++) {
      if (at < row.length && row[at] === QUOTE && (at === start || quoted)) quoted = !quoted;
      if (at < row.length && (quoted || row[at] !== this.form.delimiter)) continue;
      const cell = row.toString('utf8', start, at);
      cells.push(cell.startsWith('"') || !cell.includes('"') ? cell : `"${cell.replaceAll('"', '""')}"`);
      start = at + 1;
    }
    return Buffer.from(cells.join(mark));
  }
}
