/**
 * Finds the end of one JSON object, array or string in a byte stream, resumable at any byte, without recursion.
 * This is the hot loop of reading: it looks at brackets, quotes and the few top-level keys that make a record an event, nothing else.
 * Validity of scalars is left to the store; what matters here is that a broken record is noticed before it swallows its neighbours.
 */
import { EVENT_NAME, EVENT_SOURCE, EVENT_TIME, INSIGHT, TIMESTAMP, eventKey, isEvent } from './event-keys.ts';
import { ARRAY_CLOSE, ARRAY_OPEN, BACKSLASH, COLON, COMMA, OBJECT_CLOSE, OBJECT_OPEN, QUOTE, isWhite } from './json-bytes.ts';
import { listKindBefore } from './list-keys.ts';
import type { ContainerKind } from './reading-record.ts';
import { nextStringStop } from './string-stop.ts';

/** What `scan` came to: the value is complete, needs more bytes, is no JSON, or turned out to wrap a list of records. */
export type ScanResult = 'done' | 'more' | 'broken' | 'list';

const PLAIN = 0;
const STRING = 1;
const OPENS = 2;
const CLOSES = 3;
const ILLEGAL = 4;

/** Bytes outside strings. Letters other than those of true, false, null and numbers mean that quotes are out of step. */
const OUTSIDE = new Uint8Array(256).fill(ILLEGAL);
for (const plain of ' \t\r\n,:0123456789+-.eEtrufalsn') OUTSIDE[plain.charCodeAt(0)] = PLAIN;
OUTSIDE[QUOTE] = STRING;
OUTSIDE[OBJECT_OPEN] = OUTSIDE[ARRAY_OPEN] = OPENS;
OUTSIDE[OBJECT_CLOSE] = OUTSIDE[ARRAY_CLOSE] = CLOSES;

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
  private sourceEnd = 0;
  private bytes: Buffer = Buffer.alloc(0);
  private view: DataView = new DataView(this.bytes.buffer, 0, 0);
  private readonly maxDepth: number;
  /** The opening bracket at each depth. */
  private readonly openers: Uint8Array;

  constructor(maxDepth: number) {
    this.maxDepth = maxDepth;
    this.openers = new Uint8Array(maxDepth + 1);
  }

  /** Begins at an opening bracket, or at the quote of a string. `mayWrapList`: stop at lists named in list-keys.ts. */
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
    this.sourceEnd -= by;
  }

  get isEvent(): boolean {
    return isEvent(this.keys);
  }

  get isInsight(): boolean {
    return (this.keys & INSIGHT) !== 0;
  }

  get isLogstash(): boolean {
    return (this.keys & (TIMESTAMP | EVENT_TIME)) === TIMESTAMP;
  }

  /** Index of the quote that closes the key eventSource, -1 without such a key. */
  get sourceKeyEnd(): number {
    return (this.keys & EVENT_SOURCE) !== 0 ? this.sourceEnd : -1;
  }

  /** Scans on, up to the end of `bytes`; `floor` is the first byte of the value still in the buffer. */
  scan(bytes: Buffer, floor: number): ScanResult {
    if (bytes !== this.bytes) {
      this.bytes = bytes;
      this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    const view = this.view;
    const to = bytes.length;
    let at = this.at;
    let depth = this.depth;
    let inString = this.inString;
    let stringFrom = this.stringFrom;
    for (;;) {
      if (inString) {
        at = nextStringStop(bytes, view, at, to);
        if (at >= to) break;
        const stop = bytes[at];
        if (stop !== QUOTE) {
          if (stop !== BACKSLASH) this.hasRawControl = true;
          else if (at + 1 >= to) break;
          else at++;
          at++;
          continue;
        }
        if (depth <= 1) {
          if (depth === 0) return this.stop('done', at + 1, 0);
          // All keys we look for begin with 'e', '@' or 'A', see event-keys.ts.
          const first = bytes[stringFrom];
          if (first === 0x65 || first === 0x40 || first === 0x41) this.noteString(bytes, floor, stringFrom, at);
        }
        at++;
        // `":"` and `","` are most of what stands between strings.
        if (at + 1 < to && bytes[at + 1] === QUOTE && (bytes[at] === COLON || bytes[at] === COMMA)) {
          at += 2;
          stringFrom = at;
          continue;
        }
        inString = false;
      }
      let kind = PLAIN;
      while (at < to && (kind = OUTSIDE[bytes[at] as number] as number) === PLAIN) at++;
      if (at >= to) break;
      if (kind === STRING) {
        inString = true;
        at++;
        stringFrom = at;
      } else if (kind === OPENS) {
        if (!this.mayOpen(bytes, floor, at, depth)) return this.stop('broken', at, depth);
        if (depth === 1 && this.opensList(bytes, floor, at)) return this.stop('list', at, depth);
        depth++;
        if (depth <= this.maxDepth) this.openers[depth] = bytes[at] as number;
        else this.tooDeep = true;
        at++;
      } else if (kind === CLOSES) {
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
  private mayOpen(bytes: Buffer, floor: number, at: number, depth: number): boolean {
    if (depth === 0 || depth > this.maxDepth) return true;
    let before = at - 1;
    while (before >= floor && isWhite(bytes[before] as number)) before--;
    if (before < floor) return true;
    const last = bytes[before];
    return this.openers[depth] === OBJECT_OPEN ? last === COLON : last === COMMA || last === ARRAY_OPEN;
  }

  private opensList(bytes: Buffer, floor: number, at: number): boolean {
    if (!this.mayWrapList || bytes[at] !== ARRAY_OPEN || (this.keys & EVENT_NAME) !== 0 || this.openers[1] !== OBJECT_OPEN) return false;
    this.listKind = listKindBefore(bytes, floor, at);
    return this.listKind !== null;
  }

  private noteString(bytes: Buffer, floor: number, from: number, to: number): void {
    const key = eventKey(bytes, floor, from, to);
    if (key === 0) return;
    this.keys |= key;
    if (key === EVENT_SOURCE) this.sourceEnd = to;
  }
}
