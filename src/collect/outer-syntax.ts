/** The text between records: brackets and commas of lists, members of wrapper objects, line prefixes. Knows what the next value is for. */
import { ARRAY_CLOSE, ARRAY_OPEN, COLON, COMMA, OBJECT_CLOSE, OBJECT_OPEN, QUOTE, isWhite } from './json-bytes.ts';
import { LINE_PREFIX_UNDECIDED, linePrefixLength } from './line-prefix.ts';
import { listKindOf } from './list-keys.ts';
import type { ContainerKind } from './reading-record.ts';

/** What comes next: perhaps a record, a text that may hold JSON, a member of a wrapper ("NextToken": ...), bytes that belong nowhere, or nothing yet. */
export type Next = 'record' | 'text' | 'member' | 'junk' | 'more';

/** More open lists and wrappers than this are not remembered; only broken or hostile input has them. */
const MOST_FRAMES = 64;
/** Bytes of numbers, true, false and null: the scalar members of wrappers. */
const LONGEST_MEMBER_TEXT = 32;
const SCALAR = new Set(Buffer.from('0123456789+-.eEtrufalsn'));

export class OuterSyntax {
  /** Where `next` stopped. */
  at = 0;
  /** After broken bytes the closing brackets of what was opened in them are not junk. */
  forgiving = false;
  /** Last member text of the present wrapper, while it may still turn out to be the key of a list. */
  private memberText = '';
  private afterColon = false;
  private linePrefixed = false;
  private frames: (ContainerKind | 'wrapper')[] = [];

  get open(): boolean {
    return this.frames.length > 0;
  }

  /** The kind a record standing here gets. */
  get kind(): ContainerKind {
    const top = this.frames.at(-1);
    if (top !== undefined && top !== 'wrapper') return top;
    return this.linePrefixed ? 'cloudwatch-logs' : 'ndjson';
  }

  /** A value turned out to be an object with a list of records inside; we stand in that list now. */
  enterWrapper(list: ContainerKind, fresh: boolean): void {
    if (fresh) this.frames = [];
    this.pushFrame('wrapper');
    this.pushFrame(list);
  }

  recordPassed(): void {
    this.linePrefixed = false;
    this.afterColon = false;
  }

  /** A member text or value of a wrapper ended; a short text may be the key of a list. */
  memberPassed(bytes: Buffer, from: number, end: number): void {
    this.memberText = bytes[from] === QUOTE && end - from <= LONGEST_MEMBER_TEXT ? bytes.toString('latin1', from + 1, end - 1) : '';
    this.afterColon = false;
  }

  /** Passes over syntax from `at` and tells what stands there. */
  next(bytes: Buffer, at: number, to: number, final: boolean): Next {
    this.at = at;
    for (; this.at < to; this.at++) {
      const byte = bytes[this.at] as number;
      if (byte === COMMA || isWhite(byte)) continue;
      const inWrapper = this.frames.at(-1) === 'wrapper';
      if (byte === OBJECT_OPEN) return inWrapper && this.afterColon ? 'member' : 'record';
      if (byte === QUOTE) return inWrapper ? 'member' : this.textOrJunk(bytes, to, final);
      if (byte === ARRAY_OPEN) {
        if (!this.openList(inWrapper)) return 'member';
      } else if (byte === ARRAY_CLOSE || byte === OBJECT_CLOSE) {
        if (!this.close(byte)) return 'junk';
      } else if (inWrapper && (byte === COLON || SCALAR.has(byte))) this.afterColon = byte === COLON;
      else {
        const passed = this.passPrefix(bytes, to, final);
        if (passed !== null) return passed;
      }
    }
    return 'more';
  }

  private openList(inWrapper: boolean): boolean {
    if (!inWrapper) {
      this.pushFrame(this.frames.length === 0 ? 'array' : this.kind);
      return true;
    }
    const kind = this.afterColon ? listKindOf(this.memberText) : null;
    if (kind === null) return false;
    this.pushFrame(kind);
    return true;
  }

  private close(byte: number): boolean {
    const top = this.frames.at(-1);
    if (top === undefined || (top === 'wrapper') !== (byte === OBJECT_CLOSE)) return this.forgiving;
    this.frames.pop();
    this.afterColon = false;
    return true;
  }

  /** Only texts that begin like JSON are followed: `jq '.Events[].CloudTrailEvent'` prints such lines. */
  private textOrJunk(bytes: Buffer, to: number, final: boolean): Next {
    if (this.at + 1 >= to && !final) return 'more';
    const first = bytes[this.at + 1];
    return first === OBJECT_OPEN || first === ARRAY_OPEN ? 'text' : 'junk';
  }

  /** Passes over what may stand outside JSON: a byte order mark, or the time before a log line's record. */
  private passPrefix(bytes: Buffer, to: number, final: boolean): Next | null {
    if (this.frames.length > 0) return 'junk';
    if (bytes[this.at] === 0xef) {
      if (this.at + 2 >= to && !final) return 'more';
      if (bytes[this.at + 1] !== 0xbb || bytes[this.at + 2] !== 0xbf) return 'junk';
      this.at += 2;
      return null;
    }
    const length = linePrefixLength(bytes, this.at, to, final);
    if (length === LINE_PREFIX_UNDECIDED) return 'more';
    if (length === 0) return 'junk';
    this.linePrefixed = true;
    this.at += length - 1;
    return null;
  }

  private pushFrame(frame: ContainerKind | 'wrapper'): void {
    if (this.frames.length === MOST_FRAMES) this.frames.shift();
    this.frames.push(frame);
    this.afterColon = false;
  }
}
