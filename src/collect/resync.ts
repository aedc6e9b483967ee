/**
 * Finding firm ground after broken bytes.
 * In JSON an unescaped `{"x` can only be the beginning of an object, even when it is not known whether we stand inside a string:
 * inside one the quote would be escaped, and after a string's own closing quote no letter can follow.
 */
import { BACKSLASH, COLON, NEWLINE, OBJECT_OPEN, QUOTE, isWhite } from './json-bytes.ts';

/** White space between '{' and its first key that is still believed (deeply indented, pretty-printed text). */
const MOST_INDENT = 1_000;

/**
 * The next object, or text that holds one, that may be a record of its own: not the value of a member (those follow ':').
 * Returns its index; `~index` (negative) when more bytes are needed to tell, where everything before index is ruled out.
 */
export function nextRecordStart(bytes: Buffer, from: number, to: number, before: number, final: boolean): number {
  for (let at = from; ; at++) {
    at = bytes.indexOf(OBJECT_OPEN, at);
    // A quote at the very end may belong to a text that begins `"{`.
    if (at < 0 || at >= to) return !final && bytes[to - 1] === QUOTE && to > from ? ~(to - 1) : ~to;
    if (isQuotedRecord(bytes, at, from) && !isMemberValue(bytes, at - 1, before)) return at - 1;
    let next = at + 1;
    while (next < to && next - at < MOST_INDENT && isWhite(bytes[next] as number)) next++;
    if (next + 1 >= to && next - at < MOST_INDENT) {
      if (!final) return ~(at > from && bytes[at - 1] === QUOTE ? at - 1 : at);
      continue;
    }
    if (bytes[next] === QUOTE && beginsKey(bytes[next + 1] as number) && !isMemberValue(bytes, at, before)) return at;
  }
}

/** A record kept as text begins `"{\"`: the first quote is a real one, the second belongs to the text. */
function isQuotedRecord(bytes: Buffer, at: number, from: number): boolean {
  return at > from && bytes[at - 1] === QUOTE && bytes[at + 1] === BACKSLASH && bytes[at + 2] === QUOTE;
}

/** Letters, '@' (Logstash) and '_' (Splunk, Elasticsearch) begin the first key of every record known. */
function beginsKey(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x40 || byte === 0x5f;
}

/** ':' stands before, on the same line: a ':' at the end of a line is where a line was cut off. */
function isMemberValue(bytes: Buffer, at: number, before: number): boolean {
  let last = at - 1;
  while (last >= 0 && isWhite(bytes[last] as number)) {
    if (bytes[last] === NEWLINE) return false;
    last--;
  }
  return (last >= 0 ? bytes[last] : before) === COLON;
}
