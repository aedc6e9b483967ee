/**
 * Splits any run of JSON into record texts: one document or many, records in a list, one a line, wrapped or bare, whole or broken.
 * `OuterSyntax` reads what stands between values, `ValueScan` finds where each ends, `ValueJudge` decides what it was.
 */
import type { ContainerOutcome, ContainerReader, RecordSink, RejectReason } from './container-reader.ts';
import { ChunkJoin, type ChunkScanner } from './chunk-join.ts';
import { NEWLINE, OBJECT_OPEN, isWhite } from './json-bytes.ts';
import { OuterSyntax } from './outer-syntax.ts';
import { LostRun } from './lost-run.ts';
import type { ReadingLimits } from './reading-limits.ts';
import { ReadingTally } from './reading-tally.ts';
import { nextRecordStart } from './resync.ts';
import { ValueJudge } from './value-judge.ts';
import { ValueScan } from './value-scan.ts';

/** Bytes looked at a second time after broken records, at least; each pushed byte allows one more. Keeps hostile input linear. */
const LEAST_RESCAN_BYTES = 64_000_000;

export class JsonStream implements ContainerReader, ChunkScanner {
  private readonly tally: ReadingTally;
  private readonly judge: ValueJudge;
  private readonly lost: LostRun;
  private readonly scan: ValueScan;
  private readonly outer = new OuterSyntax();
  private readonly chunks: ChunkJoin = new ChunkJoin(this);
  private readonly maxRecordBytes: number;
  private mode: 'between' | 'value' | 'search' = 'between';
  private role: 'record' | 'text' | 'member' = 'record';
  /** Next byte to look at; in 'search', the first byte not yet counted as lost. */
  private at = 0;
  /** First byte of the value being scanned that is still held. */
  private from = 0;
  private searchFrom = 0;
  /** Bytes of the present value already let go because it is too large. */
  private letGo = 0;
  /** Last byte before the held ones that is a line end or no white space; 0 at the very beginning. */
  private before = 0;
  private begun = false;
  private rescanLeft = LEAST_RESCAN_BYTES;

  constructor(sink: RecordSink, limits: ReadingLimits) {
    this.tally = new ReadingTally(sink);
    this.lost = new LostRun(this.tally);
    this.scan = new ValueScan(limits.maxDepth);
    this.maxRecordBytes = limits.maxRecordBytes;
    this.judge = new ValueJudge(this.tally, limits, (inner, left) => new JsonStream(inner, left));
  }

  push(chunk: Buffer): void {
    this.rescanLeft += chunk.length;
    this.judge.arrived(chunk);
    this.chunks.push(chunk);
  }

  end(): ContainerOutcome {
    this.chunks.end();
    this.lost.close(true);
    if (this.outer.open) this.tally.truncated = true;
    return this.tally.outcome();
  }

  /** ChunkScanner: the first `by` bytes are let go. */
  moved(bytes: Buffer, by: number): void {
    for (let last = by - 1; last >= 0; last--) {
      if (isWhite(bytes[last] as number) && bytes[last] !== NEWLINE) continue;
      this.before = bytes[last] as number;
      break;
    }
    this.at -= by;
    this.from -= by;
    this.searchFrom -= by;
    this.scan.moved(by);
  }

  /** ChunkScanner: goes as far as the bytes allow; returns the first byte that is still needed. */
  run(bytes: Buffer, joined: number, final: boolean): number {
    this.judge.joinedBytes = joined;
    for (;;) {
      if (this.mode === 'between') {
        if (!this.passSyntax(bytes, final)) return this.at;
      } else if (this.mode === 'value') {
        if (!this.passValue(bytes, final)) return this.from;
      } else if (!this.search(bytes, final)) return this.at;
    }
  }

  private passSyntax(bytes: Buffer, final: boolean): boolean {
    const next = this.outer.next(bytes, this.at, bytes.length, final);
    this.tally.syntaxBytes += this.outer.at - this.at;
    this.at = this.outer.at;
    if (next === 'more') {
      if (!final || this.at === bytes.length) return false;
      this.lose(this.at, this.at, 'not-json');
    } else if (next === 'junk') {
      if (!this.begun && !this.outer.open) this.lost.beginAtStart();
      this.lose(this.at, this.at, 'not-json');
    } else this.beginValue(this.at, next, bytes);
    return true;
  }

  private beginValue(at: number, role: 'record' | 'text' | 'member', bytes: Buffer): void {
    this.begun = true;
    this.mode = 'value';
    this.role = role;
    this.from = at;
    this.letGo = 0;
    this.scan.begin(at, bytes, role === 'record');
  }

  private passValue(bytes: Buffer, final: boolean): boolean {
    const result = this.scan.scan(bytes, this.from);
    // A text record has no raw line ends: its closing quote was lost, and this one opens the next line's.
    if (result === 'done' && this.role === 'text' && this.scan.hasRawControl) this.valueBroken('not-json');
    else if (result === 'done') this.valueDone(bytes);
    else if (result === 'list') this.enterList();
    else if (result === 'more' && !final) return this.makeRoom(bytes.length);
    else this.valueBroken(result === 'more' ? 'truncated' : this.letGo > 0 ? 'too-large' : 'not-json');
    return true;
  }

  private valueDone(bytes: Buffer): void {
    const end = this.scan.at;
    const size = this.letGo + end - this.from;
    this.at = end;
    this.mode = 'between';
    if (this.role === 'member') {
      if (!this.lost.going && size > this.maxRecordBytes) this.tally.rejected('too-large', size);
      else this.tally.syntaxBytes += size;
      this.outer.memberPassed(bytes, this.from, end);
      return;
    }
    const verdict = size > this.maxRecordBytes ? 'too-large' : this.judge.judge(bytes, this.from, this.scan, this.role, this.outer.kind);
    this.outer.recordPassed();
    if (verdict === 'carried') this.lost.close(false);
    else if (verdict === 'syntax' && !this.lost.going) this.tally.syntaxBytes += size;
    else if (verdict !== 'syntax' && !this.lost.going) this.tally.rejected(verdict, size);
    else {
      this.lost.add(size);
      this.seek(end, end);
    }
  }

  private enterList(): void {
    const fresh = this.lost.going;
    this.lost.close(false);
    this.outer.enterWrapper(this.scan.listKind ?? 'envelope', fresh);
    this.at = this.scan.at + 1;
    this.tally.syntaxBytes += this.at - this.from;
    this.mode = 'between';
  }

  /** A value above the limit is not held: an event is passed over whole, anything else may be a list of records under an unknown name. */
  private makeRoom(end: number): boolean {
    if (end - this.from <= this.maxRecordBytes && this.letGo === 0) return false;
    if (this.letGo === 0 && this.role === 'record' && !this.scan.isEvent && !this.scan.tooDeep) {
      this.valueBroken('too-large');
      return true;
    }
    this.letGo += end - this.from;
    this.from = end;
    return false;
  }

  private valueBroken(reason: RejectReason): void {
    this.lost.add(this.letGo);
    const cost = this.scan.at - this.from;
    const again = this.letGo === 0 && cost <= this.rescanLeft;
    if (again) this.rescanLeft -= cost;
    this.lose(this.from, again ? this.from + 1 : Math.max(this.scan.at, this.from), reason);
    this.outer.recordPassed();
  }

  private lose(from: number, searchFrom: number, reason: RejectReason): void {
    this.lost.begin(reason);
    this.outer.forgiving = true;
    this.seek(from, searchFrom);
  }

  private seek(from: number, searchFrom: number): void {
    this.mode = 'search';
    this.at = from;
    this.searchFrom = searchFrom;
  }

  private search(bytes: Buffer, final: boolean): boolean {
    const found = nextRecordStart(bytes, this.searchFrom, bytes.length, this.before, final);
    const ruledOut = found < 0 ? ~found : found;
    this.lost.add(ruledOut - this.at);
    this.at = this.searchFrom = ruledOut;
    if (found < 0) return false;
    this.beginValue(found, bytes[found] === OBJECT_OPEN ? 'record' : 'text', bytes);
    return true;
  }
}
