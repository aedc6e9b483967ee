/**
 * Finds the end of one JSON object, array or string in a byte stream, resumable at any byte, without recursion.
 * This is the hot loop of reading: it looks at brackets, quotes and the few top-level keys that make a record an event, nothing else.
 * Validity of scalars is left to the store; what matters here is that a broken record is noticed before it swallows its neighbours.
 */
import { listKindBefore } from './list-keys.ts';
import type { ContainerKind } from './reading-record.ts';
import { OBJECT_CLOSE, OBJECT_OPEN, ARRAY_CLOSE, ARRAY_OPEN, BACKSLASH, COLON, COMMA, QUOTE, isWhite } from './json-bytes.ts';

/** What `scan` came to: the value is complete, needs more bytes, is no JSON, or turned out to wrap a list of records. */
export type ScanResult = 'done' | 'more' | 'broken' | 'list';

const EVENT_NAME = 1;
const EVENT_SOURCE = 2;
const EVENT_TIME = 4;
const EVENT_ID = 8;
const TIMESTAMP = 16;
const INSIGHT = 32;

const OUTSIDE_PLAIN = 0;
const OUTSIDE_QUOTE = 1;
const OUTSIDE_OPEN = 2;
const OUTSIDE_CLOSE = 3;
const OUTSIDE_ILLEGAL = 4;

/** Bytes outside strings. Letters other than those of true, false, null and numbers mean that quotes are out of step. */
const OUTSIDE = new Uint8Array(256).fill(OUTSIDE_ILLEGAL);
for (const plain of ' \t\r\n,:0123456789+-.eEtrufalsn') OUTSIDE[plain.charCodeAt(0)] = OUTSIDE_PLAIN;
OUTSIDE[QUOTE] = OUTSIDE_QUOTE;
OUTSIDE[OBJECT_OPEN] = OUTSIDE[ARRAY_OPEN] = OUTSIDE_OPEN;
OUTSIDE[OBJECT_CLOSE] = OUTSIDE[ARRAY_CLOSE] = OUTSIDE_CLOSE;

/** Bytes inside strings that stop the scan: the quote, the backslash and raw control characters. */
const STOPS_STRING = new Uint8Array(256).fill(1, 0, 32);
STOPS_STRING[QUOTE] = STOPS_STRING[BACKSLASH] = 1;

export class ValueScan {
  /** Where scanning goes on; after 'done' the byte after the value, after 'broken' the offending byte, after 'list' the list's bracket. */
  at = 0;
  /** Kind of the list met, after 'list'. */
  listKind: ContainerKind | null = null;
  /** A raw control character stands inside a string: legal for the eye, not for JSON. */
  hasRawControl = false;
  tooDeep = false;
  private mayWrapList = false;
  private depth = 0;
  private inString = false;
  private stringFrom = 0;
  private keys = 0;
  private sourceAt = 0;
  private readonly maxDepth: number;
  private readonly openers: Uint8Array;

  constructor(maxDepth: number) {
    this.maxDepth = maxDepth;
    this.openers = new Uint8Array(maxDepth + 1);
  }

  /** Begins at an opening bracket, or at the quote of a string. */
  begin(at: number, bytes: Buffer, mayWrapList: boolean): void {
    this.mayWrapList = mayWrapList;
    this.inString = bytes[at] === QUOTE;
    this.at = this.inString ? at + 1 : at;
    this.stringFrom = this.at;
    this.depth = 0;
    this.keys = 0;
    this.listKind = null;
    this.hasRawControl = false;
    this.tooDeep = false;
  }

  /** The bytes moved towards the start of the buffer by `by`. */
  moved(by: number): void {
    this.at -= by;
    this.stringFrom -= by;
    this.sourceAt -= by;
  }

  /** Has the top-level keys of an event: its name, and its source, time or id. */
  get isEvent(): boolean {
    return (this.keys & EVENT_NAME) !== 0 && (this.keys & (EVENT_SOURCE | EVENT_TIME | EVENT_ID | TIMESTAMP)) !== 0 && (this.keys & INSIGHT) === 0;
  }

  get isInsight(): boolean {
    return (this.keys & INSIGHT) !== 0;
  }

  /** Logstash replaces eventTime by @timestamp. */
  get isLogstash(): boolean {
    return (this.keys & TIMESTAMP) !== 0 && (this.keys & EVENT_TIME) === 0;
  }

  /** Index just after the text `eventSource`, or -1. Only while the bytes are still there. */
  get sourceKeyEnd(): number {
    return (this.keys & EVENT_SOURCE) !== 0 ? this.sourceAt : -1;
  }

  /** Scans `bytes` up to `to`; `floor` is the first byte of the value still in the buffer. */
  scan(bytes: Buffer, floor: number, to: number): ScanResult {
    let at = this.at;
    let depth = this.depth;
    let inString = this.inString;
    let stringFrom = this.stringFrom;
    for (;;) {
      if (inString) {
        while (at < to && STOPS_STRING[bytes[at] as number] === 0) at++;
        if (at >= to) break;
        const stop = bytes[at] as number;
        if (stop === QUOTE) {
          inString = false;
          if (depth <= 1) {
            if (depth === 0) return this.stop('done', at + 1, 0);
            this.noteString(bytes, floor, stringFrom, at);
          }
          at++;
        } else if (stop === BACKSLASH) {
          if (at + 1 >= to) break;
          at += 2;
          continue;
        } else {
          this.hasRawControl = true;
          at++;
          continue;
        }
      }
      let kind = OUTSIDE_PLAIN;
      while (at < to && (kind = OUTSIDE[bytes[at] as number] as number) === OUTSIDE_PLAIN) at++;
      if (at >= to) break;
      if (kind === OUTSIDE_QUOTE) {
        inString = true;
        stringFrom = ++at;
      } else if (kind === OUTSIDE_OPEN) {
        const opener = bytes[at] as number;
        if (depth > 0 && depth <= this.maxDepth && !this.mayOpen(bytes, floor, at, this.openers[depth] as number))
          return this.stop('broken', at, depth);
        if (depth === 1 && opener === ARRAY_OPEN && this.mayWrapList && (this.keys & EVENT_NAME) === 0 && this.openers[1] === OBJECT_OPEN) {
          this.listKind = listKindBefore(bytes, floor, at);
          if (this.listKind !== null) return this.stop('list', at, depth);
        }
        depth++;
        if (depth <= this.maxDepth) this.openers[depth] = opener;
        else this.tooDeep = true;
        at++;
      } else if (kind === OUTSIDE_CLOSE) {
        // '{' and '}' differ by 2, '[' and ']' as well (ASCII).
        if (depth <= this.maxDepth && (this.openers[depth] as number) + 2 !== bytes[at]) return this.stop('broken', at, depth);
        depth--;
        at++;
        if (depth === 0) return this.stop('done', at, depth);
      } else return this.stop('broken', at, depth);
    }
    this.inString = inString;
    this.stringFrom = stringFrom;
    return this.stop('more', at, depth);
  }

  private stop(result: ScanResult, at: number, depth: number): ScanResult {
    this.at = at;
    this.depth = depth;
    return result;
  }

  /** A bracket may only open after ':' in an object and after '[' or ',' in an array; otherwise a closing bracket or quote was lost before it. */
  private mayOpen(bytes: Buffer, floor: number, at: number, inside: number): boolean {
    let before = at - 1;
    while (before >= floor && isWhite(bytes[before] as number)) before--;
    if (before < floor) return true;
    const last = bytes[before] as number;
    return inside === OBJECT_OPEN ? last === COLON : last === COMMA || last === ARRAY_OPEN;
  }

  /** Notes the top-level keys of an event. Only strings of the right length and first letter are looked at twice. */
  private noteString(bytes: Buffer, floor: number, from: number, to: number): void {
    const length = to - from;
    const first = bytes[from] as number;
    if (first === 0x65 /* e */) {
      if (length < 7 || length > 11 || bytes[from + 1] !== 0x76 || bytes[from + 4] !== 0x74 /* ev..t */) return;
      const key =
        length === 9
          ? isAt(bytes, from, 'eventName')
            ? EVENT_NAME
            : isAt(bytes, from, 'eventTime')
              ? EVENT_TIME
              : 0
          : length === 11 && isAt(bytes, from, 'eventSource')
            ? EVENT_SOURCE
            : length === 7 && isAt(bytes, from, 'eventID')
              ? EVENT_ID
              : 0;
      if (key === 0 || !isKey(bytes, floor, from)) return;
      if (key === EVENT_SOURCE) this.sourceAt = to;
      this.keys |= key;
    } else if (first === 0x40 /* @ */) {
      if (length === 10 && isAt(bytes, from, '@timestamp') && isKey(bytes, floor, from)) this.keys |= TIMESTAMP;
    } else if (first === 0x41 /* A */ && length === 20 && isAt(bytes, from, 'AwsCloudTrailInsight')) this.keys |= INSIGHT;
  }
}

function isAt(bytes: Buffer, from: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) if (bytes[from + index] !== text.charCodeAt(index)) return false;
  return true;
}

/** A string is a key when '{' or ',' stands before its quote. */
function isKey(bytes: Buffer, floor: number, from: number): boolean {
  let before = from - 2;
  while (before >= floor && isWhite(bytes[before] as number)) before--;
  return before < floor || bytes[before] === COMMA || bytes[before] === OBJECT_OPEN;
}
