/** The text of a bill as UTF-8, whatever a spreadsheet or a shell made of it. */
import { isUtf8 } from 'node:buffer';
import { fromUtf16, utf16Of } from '../utf16.ts';

export type BillEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis';

/** A function that turns the next bytes into UTF-8; call it with `null` at the end. A byte order mark of UTF-8 stays (`markBytes`). */
export type ToUtf8 = (bytes: Buffer | null) => Buffer;

/** By the first bytes. Bytes that are no UTF-8 are Shift_JIS, which Japanese spreadsheets write, when they can be that throughout. */
export function encodingOf(head: Buffer): BillEncoding {
  const wide = utf16Of(head);
  if (wide !== null) return wide;
  return isUtf8(withoutLastCharacter(head)) || !canBeShiftJis(head) ? 'utf-8' : 'shift_jis';
}

export function toUtf8(encoding: BillEncoding): ToUtf8 {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return fromUtf16(encoding);
  if (encoding === 'shift_jis') return fromShiftJis();
  return (bytes) => bytes ?? Buffer.alloc(0);
}

/** Bytes of a UTF-8 byte order mark at the beginning. */
export const markBytes = (text: Buffer): number => (text[0] === 0xef && text[1] === 0xbb && text[2] === 0xbf ? 3 : 0);

/** The head may end inside a character. */
const withoutLastCharacter = (head: Buffer): Buffer => {
  let end = head.length;
  while (end > 0 && head.length - end < 3 && ((head[end - 1] as number) & 0xc0) === 0x80) end--;
  return end > 0 && (head[end - 1] as number) >= 0xc0 ? head.subarray(0, end - 1) : head;
};

function canBeShiftJis(head: Buffer): boolean {
  const lineEnd = head.lastIndexOf(0x0a);
  try {
    new TextDecoder('shift_jis', { fatal: true }).decode(lineEnd < 0 ? head : head.subarray(0, lineEnd));
    return true;
  } catch {
    return false;
  }
}

function fromShiftJis(): ToUtf8 {
  const decoder = new TextDecoder('shift_jis');
  return (bytes) => Buffer.from(bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true }));
}
