/** Decides what a complete value is: an event, a document told apart, an envelope with something inside, or nothing of ours. */
import { isUtf8 } from 'node:buffer';
import type { ContainerReader, RecordSink, RejectReason } from './container-reader.ts';
import { readInside, textInString, unwrap, type Inside } from './envelope.ts';
import { mendedText } from './mended-text.ts';
import { isServiceNotification } from './not-cloudtrail.ts';
import type { ReadingLimits } from './reading-limits.ts';
import type { ContainerKind } from './reading-record.ts';
import type { ReadingTally } from './reading-tally.ts';
import { ValueScan } from './value-scan.ts';

export class ValueJudge {
  /** Bytes before this index came with an earlier chunk. */
  joinedBytes = 0;
  private readonly tally: ReadingTally;
  private readonly inside: Inside;
  /** The present chunk is not clean UTF-8; its records are looked at one by one. */
  private suspect = false;

  constructor(tally: ReadingTally, limits: ReadingLimits, open: (sink: RecordSink, limits: ReadingLimits) => ContainerReader) {
    this.tally = tally;
    this.inside = { tally, limits, open, scan: new ValueScan(limits.maxDepth) };
  }

  arrived(chunk: Buffer): void {
    this.suspect = !isUtf8(chunk);
  }

  /** Hands on what `scan` found between `from` and its end; otherwise says why it is no record. */
  judge(bytes: Buffer, from: number, scan: ValueScan, role: 'record' | 'text', kind: ContainerKind): 'carried' | 'syntax' | RejectReason {
    if (scan.tooDeep) return 'too-deep';
    const text = this.mended(bytes.subarray(from, scan.at), from, scan);
    const size = scan.at - from;
    if (role === 'text') return this.textCarries(text, size) ? 'carried' : 'not-an-event';
    if (scan.isEvent) {
      if (isServiceNotification(bytes, scan.sourceKeyEnd, scan.at)) return 'not-an-event';
      this.tally.record(text, scan.isLogstash ? 'logstash' : kind, false, size);
      return 'carried';
    }
    if (scan.isInsight) {
      this.tally.document('insight', text, size);
      return 'carried';
    }
    return unwrap(text, size, this.inside);
  }

  /** `jq '.Events[].CloudTrailEvent'` and `--query 'Events[].CloudTrailEvent'` give the records as strings. */
  private textCarries(string: Buffer, size: number): boolean {
    const said = textInString(string);
    return said !== null && readInside(said, size, 'lookup-events', this.inside);
  }

  private mended(text: Buffer, from: number, scan: ValueScan): Buffer {
    if (!scan.hasRawControl && ((!this.suspect && from >= this.joinedBytes) || isUtf8(text))) return text;
    this.tally.mended++;
    return mendedText(text);
  }
}
