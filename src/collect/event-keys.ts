/** The top-level keys that tell an event from other JSON, recognised on bytes while scanning. One bit each. */
import { COMMA, OBJECT_OPEN, isWhite } from './json-bytes.ts';

export const EVENT_NAME = 1;
export const EVENT_SOURCE = 2;
export const EVENT_TIME = 4;
export const EVENT_ID = 8;
/** Logstash replaces eventTime by @timestamp. */
export const TIMESTAMP = 16;
/** The value AwsCloudTrailInsight: an Insight record, never an API call (AWS, "Insights events record contents"). */
export const INSIGHT = 32;

const ANY_MARK = EVENT_SOURCE | EVENT_TIME | EVENT_ID | TIMESTAMP;

/** Has a name, and a source, time or id: an API call, a service event or a sign-in. */
export function isEvent(keys: number): boolean {
  return (keys & EVENT_NAME) !== 0 && (keys & ANY_MARK) !== 0 && (keys & INSIGHT) === 0;
}

/** The bit of a top-level string, 0 when it is none of ours. Most strings are told apart by their first letter and length alone. */
export function eventKey(bytes: Buffer, floor: number, from: number, to: number): number {
  const length = to - from;
  switch (bytes[from]) {
    case 0x65: // e
      if (length === 9) {
        if (bytes[from + 5] === 0x4e) return keyAt(bytes, floor, from, 'eventName') ? EVENT_NAME : 0;
        return bytes[from + 6] === 0x69 && keyAt(bytes, floor, from, 'eventTime') ? EVENT_TIME : 0;
      }
      if (length === 11) return bytes[from + 5] === 0x53 && keyAt(bytes, floor, from, 'eventSource') ? EVENT_SOURCE : 0;
      return length === 7 && keyAt(bytes, floor, from, 'eventID') ? EVENT_ID : 0;
    case 0x40: // @
      return length === 10 && keyAt(bytes, floor, from, '@timestamp') ? TIMESTAMP : 0;
    case 0x41: // A
      return length === 20 && textAt(bytes, from, 'AwsCloudTrailInsight') ? INSIGHT : 0;
    default:
      return 0;
  }
}

/** A string is a key when '{' or ',' stands before its quote. */
function keyAt(bytes: Buffer, floor: number, from: number, key: string): boolean {
  if (!textAt(bytes, from, key)) return false;
  let before = from - 2;
  while (before >= floor && isWhite(bytes[before] as number)) before--;
  return before < floor || bytes[before] === COMMA || bytes[before] === OBJECT_OPEN;
}

function textAt(bytes: Buffer, from: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) if (bytes[from + index] !== text.charCodeAt(index)) return false;
  return true;
}
