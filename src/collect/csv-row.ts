/** One row of delimiter-separated text (RFC 4180, and what spreadsheets make of it). */
import { NEWLINE, QUOTE } from './json-bytes.ts';

const RETURN = 0x0d;
/** No table of ours is wider; a wider row is no row. */
const MOST_CELLS = 1_000;

/** A cell's bytes, quotes excluded; `doubled` when quotes inside it are written twice. */
export interface Cell {
  readonly from: number;
  readonly to: number;
  readonly doubled: boolean;
}

export type RowRead =
  | { readonly kind: 'row'; readonly cells: readonly Cell[]; readonly end: number; readonly ended: boolean }
  | { readonly kind: 'more' }
  | { readonly kind: 'malformed' };

/** Reads the row that begins at `from`. `end` is the first byte of the next row; `ended` is false when the bytes ran out before a line end. */
export function readRow(bytes: Buffer, from: number, delimiter: number, final: boolean): RowRead {
  const cells: Cell[] = [];
  let at = from;
  while (cells.length < MOST_CELLS) {
    const cell = bytes[at] === QUOTE ? quotedCell(bytes, at) : plainCell(bytes, at, delimiter);
    at = cell.to + (bytes[at] === QUOTE ? 1 : 0);
    if (cell.to >= bytes.length) {
      if (!final) return { kind: 'more' };
      if (at > bytes.length) return { kind: 'malformed' };
    }
    cells.push(cell);
    if (at >= bytes.length) return final ? { kind: 'row', cells, end: at, ended: false } : { kind: 'more' };
    if (bytes[at] === delimiter) at++;
    else if (bytes[at] === NEWLINE) return { kind: 'row', cells, end: at + 1, ended: true };
    else if (bytes[at] !== RETURN) return { kind: 'malformed' };
    else if (at + 1 >= bytes.length && !final) return { kind: 'more' };
    else return { kind: 'row', cells, end: bytes[at + 1] === NEWLINE ? at + 2 : at + 1, ended: true };
  }
  return { kind: 'malformed' };
}

function plainCell(bytes: Buffer, from: number, delimiter: number): Cell {
  let to = from;
  while (to < bytes.length && bytes[to] !== delimiter && bytes[to] !== NEWLINE && bytes[to] !== RETURN) to++;
  return { from, to, doubled: false };
}

/** `to` is the closing quote; past the end of `bytes` when there is none. */
function quotedCell(bytes: Buffer, quote: number): Cell {
  let doubled = false;
  let to = bytes.indexOf(QUOTE, quote + 1);
  while (to >= 0 && bytes[to + 1] === QUOTE) {
    doubled = true;
    to = bytes.indexOf(QUOTE, to + 2);
  }
  return { from: quote + 1, to: to < 0 ? bytes.length : to, doubled };
}

const JAPANESE = new TextDecoder('shift_jis', { fatal: true });

/** The cell's text. Bytes that are no UTF-8 are read as Shift_JIS, which Japanese spreadsheets write; its second bytes are never a quote, comma or line end. */
export function cellText(bytes: Buffer, cell: Cell): string {
  const raw = bytes.subarray(cell.from, cell.to);
  let text = raw.toString('utf8');
  if (text.includes('\uFFFD')) {
    try {
      text = JAPANESE.decode(raw);
    } catch {
      // Neither: U+FFFD stays where bytes could not be read.
    }
  }
  return cell.doubled ? text.replaceAll('""', '"') : text;
}
