/** Skipping the inside of JSON strings four bytes at a time: 85 % of a CloudTrail log is inside strings. */
import { BACKSLASH, QUOTE } from './json-bytes.ts';

const STOPS = new Uint8Array(256).fill(1, 0, 32);
STOPS[QUOTE] = STOPS[BACKSLASH] = 1;

const ONES = 0x01010101;
const HIGH_BITS = 0x80808080 | 0;
const QUOTES = 0x22222222;
const BACKSLASHES = 0x5c5c5c5c;
const SPACES = 0x20202020;

/**
 * Index of the first quote, backslash or control character at or after `at`, `to` when there is none.
 * `view` looks at the same bytes. The arithmetic finds zero bytes in a word (S. E. Anderson, Bit Twiddling Hacks, "Determine if a word has a zero byte"):
 * a byte equal to x becomes zero in word ^ xxxx; the lowest mark is exact, and little-endian order makes it the first.
 */
export function nextStringStop(bytes: Buffer, view: DataView, from: number, to: number): number {
  const lastWord = to - 4;
  let at = from;
  while (at <= lastWord) {
    const word = view.getInt32(at, true);
    const quote = word ^ QUOTES;
    const slash = word ^ BACKSLASHES;
    const marks = (((quote - ONES) & ~quote) | ((slash - ONES) & ~slash) | ((word - SPACES) & ~word)) & HIGH_BITS;
    if (marks !== 0) return at + ((31 - Math.clz32(marks & -marks)) >>> 3);
    at += 4;
  }
  while (at < to && STOPS[bytes[at] as number] === 0) at++;
  return at;
}
