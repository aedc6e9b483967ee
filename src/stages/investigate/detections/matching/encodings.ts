/** The encoding modifiers: utf16le (wide), utf16be, utf16, base64, base64offset. A "byte text" holds one byte per character. */

export type Utf16 = 'utf16' | 'utf16le' | 'utf16be';

/** Text as UTF-16, one character per byte; `utf16` begins with the byte order mark FF FE. */
export function utf16Bytes(text: string, form: Utf16): string {
  const bytes = Buffer.from(text, 'utf16le');
  return (form === 'utf16be' ? bytes.swap16() : bytes).toString('latin1');
}

export const BYTE_ORDER_MARK = '\u00ff\u00fe';

const bytesOf = (text: string, isBytes: boolean): Buffer => Buffer.from(text, isBytes ? 'latin1' : 'utf8');

export const base64 = (text: string, isBytes: boolean): string => bytesOf(text, isBytes).toString('base64');

/**
 * What stays the same of the Base64 form wherever the text stands inside a longer one: one form per shift of 0, 1 and 2 bytes.
 * Of each form the first characters that also carry bits of the unknown bytes before, and the last ones that carry bits of those after, are cut.
 */
export function base64Offsets(text: string, isBytes: boolean): string[] {
  const bytes = bytesOf(text, isBytes);
  return [0, 1, 2].map((shift) => {
    const wholeBits = (shift + bytes.length) * 8;
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    return encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(wholeBits / 6));
  });
}
