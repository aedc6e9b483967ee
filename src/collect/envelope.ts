/** Objects that are no event themselves: what may be inside them, and documents that are told apart from events. */
import { isUtf8 } from 'node:buffer';
import type { ContainerReader, DocumentKind, RecordSink } from './container-reader.ts';
import { InnerSink } from './inner-sink.ts';
import { ARRAY_OPEN, OBJECT_OPEN, QUOTE } from './json-bytes.ts';
import { isServiceNotification } from './not-cloudtrail.ts';
import type { ReadingLimits } from './reading-limits.ts';
import type { ContainerKind } from './reading-record.ts';
import type { ReadingTally } from './reading-tally.ts';
import { rowsInside } from './row-objects.ts';
import { stringText } from './string-text.ts';
import { topLevelMembers, type Member } from './top-level-members.ts';
import type { ValueScan } from './value-scan.ts';

/** How to read what is inside, and where it is counted. */
export interface Inside {
  readonly tally: ReadingTally;
  readonly limits: ReadingLimits;
  /** For looking at texts that are wholly there; free between calls. */
  readonly scan: ValueScan;
  readonly open: (sink: RecordSink, limits: ReadingLimits) => ContainerReader;
}

/** Members that carry a record, as an object or as JSON text; the first that gives anything wins. */
const CARRIERS: readonly (readonly [key: string, kind: ContainerKind])[] = [
  ['CloudTrailEvent', 'lookup-events'],
  ['detail', 'eventbridge'],
  ['message', 'cloudwatch-logs'],
  ['@message', 'cloudwatch-logs'],
  ['value', 'cloudwatch-logs'],
  ['eventJson', 'lake-csv'],
  ['Body', 'envelope'],
  ['body', 'envelope'],
  ['Message', 'envelope'],
  ['Sns', 'envelope'],
  ['_raw', 'envelope'],
  ['result', 'envelope'],
  ['_source', 'envelope'],
  ['hits', 'envelope'],
  ['event', 'envelope'],
  ['original', 'envelope'],
  ['log', 'envelope'],
  ['raw', 'envelope'],
  ['raw_data', 'envelope'],
  ['data', 'envelope'],
];

/** 'carried' when a record or document was found in `object`, 'syntax' for a field of a query answer, else 'not-an-event'. `bytes` is what the object took in the input. */
export function unwrap(object: Buffer, bytes: number, inside: Inside): 'carried' | 'syntax' | 'not-an-event' {
  const members = topLevelMembers(object, inside.scan);
  if (members.has('digestStartTime') && members.has('logFiles')) return document('digest', object, bytes, inside);
  if (members.has('PublicKeyList')) return document('public-keys', object, bytes, inside);
  if (members.has('DigestSignatures')) return document('digest-signatures', object, bytes, inside);
  for (const [key, kind] of CARRIERS) {
    const member = members.get(key);
    const text = member === undefined ? null : jsonTextOf(object, member);
    if (text !== null && readInside(text, bytes, kind, inside)) return 'carried';
  }
  if (rowsInside(object, bytes, members.keys(), inside.tally)) return 'carried';
  // A row of `aws logs get-query-results` comes as one object per field; those beside the message are no loss.
  return members.size === 2 && members.has('field') && members.has('value') ? 'syntax' : 'not-an-event';
}

/** Reads `text` as if it were a file of its own. `bytes` is what it took in the outer input, envelope included. False when nothing was found. */
export function readInside(text: Buffer, bytes: number, kind: ContainerKind, inside: Inside): boolean {
  if (inside.limits.maxEnvelopes === 0) return false;
  if (isOneCleanEvent(text, inside.scan)) {
    inside.tally.record(text, kind, false, bytes);
    return true;
  }
  const sink = new InnerSink(inside.tally, kind);
  const reader = inside.open(sink, { ...inside.limits, maxEnvelopes: inside.limits.maxEnvelopes - 1 });
  reader.push(text);
  inside.tally.mended += reader.end().mended;
  return sink.settle(bytes);
}

function document(kind: Exclude<DocumentKind, 'insight'>, object: Buffer, bytes: number, inside: Inside): 'carried' {
  inside.tally.document(kind, object, bytes);
  return 'carried';
}

/** The member's value as JSON text: itself, or what the string says; null for anything that cannot hold a record. */
function jsonTextOf(object: Buffer, member: Member): Buffer | null {
  const first = object[member.from];
  const value = object.subarray(member.from, member.to);
  if (first === OBJECT_OPEN || first === ARRAY_OPEN) return value;
  return first === QUOTE ? textInString(value) : null;
}

/** What a JSON string says, when that looks like JSON; null otherwise. */
export function textInString(string: Buffer): Buffer | null {
  const said = stringText(string);
  return said !== null && (said.includes(OBJECT_OPEN) || said.includes(ARRAY_OPEN)) ? said : null;
}

/** The usual case, spared a reader of its own. */
function isOneCleanEvent(text: Buffer, scan: ValueScan): boolean {
  if (text[0] !== OBJECT_OPEN) return false;
  scan.begin(0, text, true);
  const whole = scan.scan(text, 0) === 'done' && scan.at === text.length && scan.isEvent && !scan.isLogstash;
  return whole && !scan.hasRawControl && !scan.tooDeep && !isServiceNotification(text, scan.sourceKeyEnd, text.length) && isUtf8(text);
}
