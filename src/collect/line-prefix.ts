/** Log lines that carry a record after a time and perhaps a stream name: CloudWatch Logs exports, `aws logs tail`. */
import { NEWLINE, OBJECT_OPEN } from './json-bytes.ts';

export const LINE_PREFIX_UNDECIDED = -1;
/** Log stream names may be 512 characters long (CloudWatch Logs API reference). */
const LONGEST_PREFIX = 640;
const DATE_LENGTH = 11;

/** Length of the text before the record when the line begins with a date and time, 0 when it does not, `LINE_PREFIX_UNDECIDED` when more bytes are needed. */
export function linePrefixLength(bytes: Buffer, at: number, to: number, final: boolean): number {
  const seen = Math.min(to - at, DATE_LENGTH);
  for (let index = 0; index < seen; index++) if (!fitsDate(index, bytes[at + index] as number)) return 0;
  if (seen < DATE_LENGTH) return final ? 0 : LINE_PREFIX_UNDECIDED;
  const end = Math.min(to, at + LONGEST_PREFIX);
  for (let next = at + DATE_LENGTH; next < end; next++) {
    if (bytes[next] === OBJECT_OPEN) return next - at;
    if (bytes[next] === NEWLINE) return 0;
  }
  return final || end - at === LONGEST_PREFIX ? 0 : LINE_PREFIX_UNDECIDED;
}

/** yyyy-mm-dd followed by 'T' or a space. */
function fitsDate(index: number, byte: number): boolean {
  if (index === 4 || index === 7) return byte === 0x2d;
  if (index === 10) return byte === 0x54 || byte === 0x20;
  return byte >= 0x30 && byte <= 0x39;
}
