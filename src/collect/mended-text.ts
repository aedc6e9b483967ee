/** Makes record text valid JSON text when only its characters are wrong: raw control characters inside strings, bytes that are no UTF-8. */
import { BACKSLASH, QUOTE } from './json-bytes.ts';

/** A copy in which control characters inside strings are escaped and bytes that are no UTF-8 became U+FFFD. */
export function mendedText(text: Buffer): Buffer {
  const clean = Buffer.from(text.toString('utf8'));
  const pieces: Buffer[] = [];
  let copied = 0;
  let inString = false;
  for (let at = 0; at < clean.length; at++) {
    const byte = clean[at] as number;
    if (byte === QUOTE) inString = !inString;
    else if (inString && byte === BACKSLASH) at++;
    else if (inString && byte < 0x20) {
      pieces.push(clean.subarray(copied, at), Buffer.from(`\\u${byte.toString(16).padStart(4, '0')}`));
      copied = at + 1;
    }
  }
  return Buffer.concat([...pieces, clean.subarray(copied)]);
}
