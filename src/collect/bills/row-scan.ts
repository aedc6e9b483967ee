/** Finds where one row of delimiter-separated text ends (RFC 4180), as fast as bytes can be looked at. */
import { NEWLINE, QUOTE } from '../json-bytes.ts';

const RETURN = 0x0d;

export type RowEnd =
  /** `end` is one past the row's last byte, `next` where the following row begins. */
  | 'row'
  /** The bytes ran out inside the row. */
  | 'more'
  /** Something stands behind a closing quote. */
  | 'malformed';

export class RowScan {
  end = 0;
  next = 0;
  cells = 0;
  /** A quote stands inside a cell that does not begin with one: such a row must be written anew. */
  irregular = false;
  /** The row ended by a line end, not by the end of the bytes. */
  ended = false;
  private readonly delimiter: number;
  /** 1 for bytes that may end a cell or need a second look. */
  private readonly notable = new Uint8Array(256);

  constructor(delimiter: number) {
    this.delimiter = delimiter;
    for (const byte of [delimiter, NEWLINE, RETURN, QUOTE]) this.notable[byte] = 1;
  }

  /** Looks at `bytes` from `from`; `final` says that nothing follows them. */
  row(bytes: Buffer, from: number, final: boolean): RowEnd {
    const { delimiter } = this;
    const { length } = bytes;
    this.cells = 0;
    this.irregular = false;
    let at = from;
    for (;;) {
      this.cells++;
      at = bytes[at] === QUOTE ? pastQuoted(bytes, at + 1) : this.pastPlain(bytes, at);
      if (at >= length) return final && at === length ? this.last(length) : 'more';
      const byte = bytes[at] as number;
      if (byte === delimiter) at++;
      else if (byte === NEWLINE) return this.ends(at, at + 1);
      else if (byte !== RETURN) return 'malformed';
      else if (at + 1 >= length && !final) return 'more';
      else return this.ends(at, bytes[at + 1] === NEWLINE ? at + 2 : at + 1);
    }
  }

  private pastPlain(bytes: Buffer, from: number): number {
    const { notable } = this;
    const { length } = bytes;
    let at = from;
    for (;;) {
      while (at < length && notable[bytes[at] as number] === 0) at++;
      if (at >= length || bytes[at] !== QUOTE) return at;
      this.irregular = true;
      at++;
    }
  }

  private ends(end: number, next: number): RowEnd {
    this.end = end;
    this.next = next;
    this.ended = true;
    return 'row';
  }

  private last(length: number): RowEnd {
    this.end = length;
    this.next = length;
    this.ended = false;
    return 'row';
  }
}

/** Where a quoted cell is over: one past its closing quote, or one past the end of the bytes plus one when it has none. */
function pastQuoted(bytes: Buffer, from: number): number {
  const { length } = bytes;
  for (let at = from; at < length; at++) {
    if (bytes[at] !== QUOTE) continue;
    if (bytes[at + 1] === QUOTE && at + 1 < length) at++;
    else return at + 1;
  }
  return length + 1;
}
