/** A file's bytes without secrets, whatever its encoding. What is no text that can be read with certainty comes back as null: it must be left out. */
import type { Removal } from '../verify/hand-over.ts';
import { redactColumns } from './redact-table.ts';
import { redactText, type Marker } from './redact-text.ts';

export interface RedactedBytes {
  readonly bytes: Uint8Array;
  readonly removed: readonly Removal[];
}

interface Encoding {
  readonly text: string;
  readonly encode: (text: string) => Uint8Array;
}

/** @param name decides only whether it is a table */
export function redactBytes(bytes: Uint8Array, name: string, mark: Marker): RedactedBytes | null {
  const encoding = textIn(bytes);
  if (encoding === null) return null;
  const columns = /\.(?:csv|tsv|txt)$/i.test(name) ? redactColumns(encoding.text, mark) : encoding.text;
  const { text, removed } = redactText(columns, mark);
  const all = columns === encoding.text ? removed : [...marksIn(text, removed), ...removed];
  return text === encoding.text ? { bytes, removed: [] } : { bytes: encoding.encode(text), removed: all };
}

/** Marks the table got before the text was gone through. */
function marksIn(text: string, known: readonly Removal[]): Removal[] {
  const times = new Map<string, number>();
  for (const [mark] of text.matchAll(/\[REMOVED password [0-9a-f]+\]/g)) times.set(mark, (times.get(mark) ?? 0) + 1);
  return [...times].filter(([mark]) => !known.some((one) => one.mark === mark)).map(([mark, count]) => ({ kind: 'password', mark, times: count }));
}

/** UTF-8; UTF-16 with its mark; else a one- or two-byte encoding (Shift_JIS, ISO-2022-JP), in which everything we look for is ASCII. */
function textIn(bytes: Uint8Array): Encoding | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0xff && buffer[1] === 0xfe && buffer.length % 2 === 0)
    return { text: buffer.toString('utf16le'), encode: (text) => Buffer.from(text, 'utf16le') };
  if (buffer[0] === 0xfe && buffer[1] === 0xff && buffer.length % 2 === 0) {
    return { text: Buffer.from(buffer).swap16().toString('utf16le'), encode: (text) => Buffer.from(text, 'utf16le').swap16() };
  }
  if (BINARY.some((head) => buffer.subarray(0, head.length).toString('latin1') === head) || buffer.includes(0)) return null;
  const text = utf8(buffer);
  if (text !== null) return { text, encode: (done) => Buffer.from(done) };
  return controlShare(buffer) > 0.02 ? null : { text: buffer.toString('latin1'), encode: (done) => Buffer.from(done, 'latin1') };
}

/** Pictures, PDF and archives hold their texts in ways not read here. */
const BINARY = [
  '%PDF',
  'PAR1',
  '\u0089PNG',
  '\u00FF\u00D8\u00FF',
  'GIF8',
  'RIFF',
  'PK\u0003\u0004',
  '\u001F\u008B',
  'BZh',
  '7z',
  'Rar!',
  '\u00D0\u00CF\u0011\u00E0',
];

function utf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Escape (0x1B) belongs to ISO-2022-JP. */
function controlShare(bytes: Buffer): number {
  let controls = 0;
  for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1b)) controls += 1;
  return controls / Math.max(1, bytes.length);
}
