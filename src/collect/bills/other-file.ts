/** Files that are no text at all, or a web page, by their first bytes ("magic numbers"). */
import type { Bilingual } from '../../words/language.ts';
import { NOT_A_BILL } from './not-a-bill-words.ts';

const BEGINNINGS: readonly (readonly [latin1: string, why: Bilingual])[] = [
  ['%PDF', NOT_A_BILL.pdf],
  ['\xd0\xcf\x11\xe0', NOT_A_BILL.excel],
  ['PK\x03\x04', NOT_A_BILL.archive],
  ['Rar!', NOT_A_BILL.archive],
  ['7z\xbc\xaf', NOT_A_BILL.archive],
  ['\xfd7zXZ', NOT_A_BILL.archive],
  ['BZh', NOT_A_BILL.archive],
  ['\x28\xb5\x2f\xfd', NOT_A_BILL.archive],
  ['\x89PNG', NOT_A_BILL.picture],
  ['\xff\xd8\xff', NOT_A_BILL.picture],
  ['GIF8', NOT_A_BILL.picture],
];

/** What a tar archive says of itself, and where. */
const TAR = { at: 257, mark: 'ustar' };
const PARTS_OF_BINARY = 0.1;
const LOOKED_AT = 4_096;

/** Null for text, which may be a bill. */
export function otherFile(head: Buffer): Bilingual | null {
  if (head.length === 0) return NOT_A_BILL.empty;
  const start = head.toString('latin1', 0, 16);
  for (const [beginning, why] of BEGINNINGS) if (start.startsWith(beginning)) return why;
  if (head.toString('latin1', TAR.at, TAR.at + TAR.mark.length) === TAR.mark) return NOT_A_BILL.archive;
  if (/^[\s\u00ef\u00bb\u00bf]*<(!doctype|html|\?xml|head|body)/i.test(head.toString('latin1', 0, 512))) return NOT_A_BILL.html;
  return isBinary(head.subarray(0, LOOKED_AT)) ? NOT_A_BILL.otherBinary : null;
}

/** Control characters make up a good part of it, and not because it is UTF-16. */
function isBinary(head: Buffer): boolean {
  if (head[0] === 0xff || head[0] === 0xfe || head[1] === 0 || head[0] === 0) return head[0] === 0 && head[1] === 0;
  let controls = 0;
  for (const byte of head) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0) controls++;
  return controls > head.length * PARTS_OF_BINARY;
}
