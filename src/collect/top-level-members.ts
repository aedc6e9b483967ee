/** The members of one JSON object as spans of its bytes, so that a value can be handed on exactly as it stands. */
import { COLON, COMMA, OBJECT_CLOSE, QUOTE, ARRAY_OPEN, OBJECT_OPEN, isWhite } from './json-bytes.ts';
import type { ValueScan } from './value-scan.ts';

/** The value is bytes `from` (inclusive) to `to` (exclusive). */
export interface Member {
  readonly from: number;
  readonly to: number;
}

/** No envelope has more; what comes after is not looked at. */
const MOST_MEMBERS = 2_000;
/** Keys we look for are short and plain ASCII. */
const LONGEST_KEY = 64;

/** Members of `object`, which must begin with '{' and be balanced; ends early where it is no JSON. Of equal keys the last counts, as in JSON.parse. */
export function topLevelMembers(object: Buffer, scan: ValueScan): Map<string, Member> {
  const members = new Map<string, Member>();
  let at = 1;
  for (let passed = 0; passed < MOST_MEMBERS; passed++) {
    at = pastWhite(object, at, COMMA);
    if (object[at] !== QUOTE) break;
    const keyEnd = endOf(object, at, scan);
    if (keyEnd < 0) break;
    const from = pastWhite(object, keyEnd, COLON);
    const to = endOf(object, from, scan);
    if (to <= from) break;
    if (keyEnd - at <= LONGEST_KEY) members.set(object.toString('latin1', at + 1, keyEnd - 1), { from, to });
    at = to;
  }
  return members;
}

function pastWhite(bytes: Buffer, from: number, mark: number): number {
  let at = from;
  while (at < bytes.length && (isWhite(bytes[at] as number) || bytes[at] === mark)) at++;
  return at;
}

function endOf(bytes: Buffer, from: number, scan: ValueScan): number {
  const first = bytes[from];
  if (first === QUOTE || first === OBJECT_OPEN || first === ARRAY_OPEN) {
    scan.begin(from, bytes, false);
    return scan.scan(bytes, from) === 'done' ? scan.at : -1;
  }
  let at = from;
  while (at < bytes.length && bytes[at] !== COMMA && bytes[at] !== OBJECT_CLOSE && !isWhite(bytes[at] as number)) at++;
  return at;
}
