/** The one door of this folder: what a file is gets decided by its content, never by its name. */
import type { ContainerOutcome, ContainerReader, RecordSink } from './container-reader.ts';
import { ARRAY_OPEN, NEWLINE, OBJECT_OPEN, isWhite } from './json-bytes.ts';
import { JsonStream } from './json-stream.ts';
import { OtherTable } from './other-table.ts';
import { USUAL_LIMITS, type ReadingLimits } from './reading-limits.ts';
import { sniffTable } from './table-sniff.ts';
import { TableStream } from './table-stream.ts';
import { fromUtf16, utf16Of } from './utf16.ts';

/** Enough for any heading line and a row after it. */
const HEAD_BYTES = 65_536;
const LEAST_HEAD_BYTES = 4;
const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Opens a reader for the decompressed bytes of one file. Never throws on content; memory stays below about three times `maxRecordBytes` plus a chunk.
 * Records come in file order, except that table rows wait for others to prove the order of day and month. Each call of the sink is synchronous.
 */
export function openContainerReader(sink: RecordSink, limits: Partial<ReadingLimits> = {}): ContainerReader {
  return new ContentReader(sink, { ...USUAL_LIMITS, ...limits });
}

class ContentReader implements ContainerReader {
  private readonly sink: RecordSink;
  private readonly limits: ReadingLimits;
  private head: Buffer = Buffer.alloc(0);
  private encodingKnown = false;
  private decode: ((bytes: Buffer | null) => Buffer) | null = null;
  private reader: ContainerReader | null = null;

  constructor(sink: RecordSink, limits: ReadingLimits) {
    this.sink = sink;
    this.limits = limits;
  }

  push(chunk: Buffer): void {
    if (this.reader !== null) {
      this.reader.push(this.decode === null ? chunk : this.decode(chunk));
      return;
    }
    this.head = Buffer.concat([this.head, this.decode === null ? chunk : this.decode(chunk)]);
    if (this.head.length >= LEAST_HEAD_BYTES) this.decide(false);
  }

  end(): ContainerOutcome {
    if (this.reader === null) this.decide(true);
    const reader = this.reader ?? new JsonStream(this.sink, this.limits);
    if (this.decode !== null) reader.push(this.decode(null));
    return reader.end();
  }

  private decide(final: boolean): void {
    if (!this.encodingKnown) this.decideEncoding();
    const head = this.head;
    const marked = head.subarray(0, 3).equals(UTF8_MARK) ? 3 : 0;
    let first = marked;
    while (first < head.length && isWhite(head[first] as number)) first++;
    const begins = head[first];
    if (begins === OBJECT_OPEN || begins === ARRAY_OPEN) this.begin(new JsonStream(this.sink, this.limits), 0);
    else if (final || head.length >= HEAD_BYTES || (begins !== undefined && hasThreeLines(head, first))) this.decideTable(first, final);
  }

  private decideEncoding(): void {
    this.encodingKnown = true;
    const encoding = utf16Of(this.head);
    if (encoding === null) return;
    this.decode = fromUtf16(encoding);
    this.head = this.decode(this.head);
  }

  private decideTable(first: number, final: boolean): void {
    const sniffed = sniffTable(this.head.subarray(first), final);
    if (sniffed.kind === 'table') {
      const headBytes = first + sniffed.headBytes;
      this.begin(new TableStream(this.sink, this.limits, sniffed.form, headBytes), headBytes);
    } else if (sniffed.kind === 'other-table') this.begin(new OtherTable(this.sink, sniffed.headings), 0);
    else this.begin(new JsonStream(this.sink, this.limits), 0);
  }

  private begin(reader: ContainerReader, passed: number): void {
    this.reader = reader;
    reader.push(this.head.subarray(passed));
    this.head = Buffer.alloc(0);
  }
}

/** Three line ends: a heading, perhaps Excel's `sep=` line before it, and a row. */
function hasThreeLines(head: Buffer, from: number): boolean {
  let at = from - 1;
  for (let lines = 0; lines < 3; lines++) {
    at = head.indexOf(NEWLINE, at + 1);
    if (at < 0) return false;
  }
  return true;
}
