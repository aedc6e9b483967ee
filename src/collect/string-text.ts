/** Undoes the escapes of a JSON string on bytes: LookupEvents and log services keep whole records as text inside JSON. */
import { BACKSLASH } from './json-bytes.ts';

const PLAIN_ESCAPES = new Uint8Array(256);
for (const [letter, byte] of Object.entries({ '"': 0x22, '\\': 0x5c, '/': 0x2f, b: 8, f: 12, n: 10, r: 13, t: 9 })) {
  PLAIN_ESCAPES[letter.charCodeAt(0)] = byte;
}
const LETTER_U = 0x75;

/** What the JSON string `quoted` (quotes included) says, as UTF-8; null when an escape is not JSON's. Half surrogate pairs become U+FFFD. */
export function stringText(quoted: Buffer): Buffer | null {
  const inner = quoted.subarray(1, quoted.length - 1);
  let escape = inner.indexOf(BACKSLASH);
  if (escape < 0) return inner;
  const said = Buffer.allocUnsafe(inner.length);
  let length = 0;
  let copied = 0;
  while (escape >= 0) {
    for (; copied < escape; copied++) said[length++] = inner[copied] as number;
    const letter = inner[escape + 1];
    const plain = letter === undefined ? 0 : (PLAIN_ESCAPES[letter] as number);
    if (plain !== 0) {
      said[length++] = plain;
      copied = escape + 2;
    } else if (letter === LETTER_U) {
      const read = unicodeEscapes(inner, escape);
      if (read === null) return null;
      length += said.write(read.text, length, 'utf8');
      copied = read.end;
    } else return null;
    escape = inner[copied] === BACKSLASH ? copied : nextBackslash(inner, copied);
  }
  for (; copied < inner.length; copied++) said[length++] = inner[copied] as number;
  return said.subarray(0, length);
}

function nextBackslash(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; at++) if (bytes[at] === BACKSLASH) return at;
  return -1;
}

/** A run of \uXXXX read together, so that surrogate pairs come out as one character. */
function unicodeEscapes(bytes: Buffer, from: number): { readonly text: string; readonly end: number } | null {
  const units: number[] = [];
  let at = from;
  while (bytes[at] === BACKSLASH && bytes[at + 1] === LETTER_U && units.length < 256) {
    const hex = bytes.toString('latin1', at + 2, at + 6);
    if (!/^[0-9a-fA-F]{4}$/.test(hex)) return null;
    units.push(Number.parseInt(hex, 16));
    at += 6;
  }
  return { text: String.fromCharCode(...units), end: at };
}
