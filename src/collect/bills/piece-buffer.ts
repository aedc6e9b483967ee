/** Rows gathered into one stretch of memory until there are enough of them for the engine. */

import { isUtf8 } from 'node:buffer';

export interface RowPiece {
  /** UTF-8; bytes that were none are U+FFFD. Rows separated by line feeds, each beginning with its row number. */
  readonly bytes: Buffer;
  readonly rows: number;
  /** At most. */
  readonly longestRowBytes: number;
  /** Some bytes were no UTF-8. */
  readonly mended: boolean;
}

const NEWLINE = 0x0a;
const NUL = 0;
const SPACE = 0x20;
const LONGEST_NUMBER = 16;

export class PieceBuffer {
  private bytes: Buffer;
  private length = 0;
  private rows = 0;
  private longest = 0;
  private spare: Buffer | null = null;
  private readonly pieceBytes: number;
  private readonly delimiter: number;

  constructor(pieceBytes: number, delimiter: number) {
    this.pieceBytes = pieceBytes;
    this.delimiter = delimiter;
    this.bytes = Buffer.allocUnsafeSlow(pieceBytes + 1_048_576);
  }

  get full(): boolean {
    return this.length >= this.pieceBytes;
  }

  /** Takes a copy of the row; `end` null: to the end of `row`. */
  add(number: number, row: Buffer, from: number, end: number | null): void {
    const to = end ?? row.length;
    this.reserve(to - from + LONGEST_NUMBER);
    this.length += this.bytes.write(String(number), this.length, 'latin1');
    this.bytes[this.length++] = this.delimiter;
    this.length += row.copy(this.bytes, this.length, from, to);
    this.bytes[this.length++] = NEWLINE;
    this.rows++;
    if (to - from > this.longest) this.longest = to - from;
  }

  /** What was gathered since the last time; its memory is used again after `giveBack`. */
  take(): RowPiece | null {
    if (this.rows === 0) return null;
    const bytes = this.bytes.subarray(0, this.length);
    withoutNul(bytes);
    const mended = !isUtf8(bytes);
    const piece = {
      bytes: mended ? Buffer.from(bytes.toString('utf8')) : bytes,
      mended,
      rows: this.rows,
      longestRowBytes: this.longest * 3 + LONGEST_NUMBER,
    };
    this.bytes = this.spare ?? Buffer.allocUnsafeSlow(this.pieceBytes + 1_048_576);
    this.spare = null;
    this.length = 0;
    this.rows = 0;
    this.longest = 0;
    return piece;
  }

  giveBack(piece: RowPiece): void {
    const whole = Buffer.from(piece.bytes.buffer, piece.bytes.byteOffset);
    if (whole.length <= this.pieceBytes * 2) this.spare = whole;
  }

  private reserve(size: number): void {
    if (this.length + size <= this.bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(this.length + size, this.bytes.length + this.pieceBytes));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }
}

/** NUL ends a text for many programs and means nothing in a table. */
function withoutNul(bytes: Buffer): void {
  for (let at = bytes.indexOf(NUL); at >= 0; at = bytes.indexOf(NUL, at + 1)) bytes[at] = SPACE;
}
