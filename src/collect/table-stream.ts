/** Rows of a table of CloudTrail events, one record each. Streaming and bounded: a row is held, never the file. */
import type { ContainerOutcome, ContainerReader, RecordSink, RejectReason } from './container-reader.ts';
import { cellText, readRow } from './csv-row.ts';
import { readInside, type Inside } from './envelope.ts';
import { provenOrder, eventTimeFrom, type DateOrder } from './event-time-text.ts';
import { HeldBytes } from './held-bytes.ts';
import { NEWLINE } from './json-bytes.ts';
import { JsonStream } from './json-stream.ts';
import type { ReadingLimits } from './reading-limits.ts';
import { ReadingTally } from './reading-tally.ts';
import type { Table } from './table-columns.ts';
import { cellOfKind, recordFromRow } from './table-record.ts';
import { ValueScan } from './value-scan.ts';

/** Rows kept back while day and month cannot be told apart. */
const MOST_WAITING_BYTES = 8_000_000;
const LEAST_RESCAN_BYTES = 64_000_000;
const NOTHING = Buffer.alloc(0);

interface WaitingRow {
  readonly cells: readonly string[];
  readonly bytes: number;
}

export interface TableForm {
  readonly table: Table;
  readonly headings: readonly string[];
  readonly delimiter: number;
}

export class TableStream implements ContainerReader {
  private readonly tally: ReadingTally;
  private readonly inside: Inside;
  private readonly form: TableForm;
  private readonly held = new HeldBytes();
  private readonly maxRowBytes: number;
  /** Held bytes must grow to this before an unfinished row is looked at again, so that long rows cost no square of their length. */
  private retryAt = 0;
  private rescanLeft = LEAST_RESCAN_BYTES;
  private order: DateOrder | null = null;
  private waiting: WaitingRow[] = [];
  private waitingBytes = 0;
  private readonly timeColumn: number;

  /** `headBytes`: what the heading took, already passed. */
  constructor(sink: RecordSink, limits: ReadingLimits, form: TableForm, headBytes: number) {
    this.tally = new ReadingTally(sink);
    this.tally.syntaxBytes = headBytes;
    this.inside = { tally: this.tally, limits, scan: new ValueScan(limits.maxDepth), open: (inner, left) => new JsonStream(inner, left) };
    this.form = form;
    this.maxRowBytes = limits.maxRowBytes;
    this.timeColumn = form.table.columns.findIndex((column) => column?.kind === 'time');
  }

  push(chunk: Buffer): void {
    if (chunk.length === 0) return;
    this.rescanLeft += chunk.length;
    const bytes = this.held.followedBy(chunk);
    this.held.keep(bytes, bytes.length < this.retryAt ? 0 : this.rows(bytes, false));
  }

  end(): ContainerOutcome {
    this.rows(this.held.followedBy(NOTHING), true);
    this.flush();
    if (this.tally.records === 0) this.tally.refuseTable(this.form.headings);
    return this.tally.outcome();
  }

  /** Reads whole rows; returns the first byte still needed. */
  private rows(bytes: Buffer, final: boolean): number {
    let at = 0;
    this.retryAt = 0;
    while (at < bytes.length) {
      const read = readRow(bytes, at, this.form.delimiter, final);
      if (read.kind === 'row') {
        this.row(
          read.cells.map((cell) => cellText(bytes, cell)),
          read.end - at,
          read.ended,
        );
        at = read.end;
      } else if (read.kind === 'more' && bytes.length - at <= this.maxRowBytes) {
        this.retryAt = (bytes.length - at) * 2;
        return at;
      } else at = this.skipLine(bytes, at);
    }
    return bytes.length;
  }

  /** A row that cannot be read costs its first line only; the next line may be a row again. */
  private skipLine(bytes: Buffer, from: number): number {
    const lineEnd = bytes.indexOf(NEWLINE, from);
    this.rescanLeft -= bytes.length - from;
    const end = lineEnd < 0 || this.rescanLeft < 0 ? bytes.length : lineEnd + 1;
    this.tally.rejected('bad-row', end - from);
    return end;
  }

  private row(cells: readonly string[], bytes: number, ended: boolean): void {
    const filled = cells.findLastIndex((cell) => cell !== '') + 1;
    if (filled === 0) this.tally.syntaxBytes += bytes;
    else if (filled > this.form.headings.length || cells.length < this.form.headings.length)
      this.tally.rejected(ended ? 'bad-row' : 'truncated', bytes);
    else if (this.mustWait(cells)) this.wait(cells, bytes);
    else this.emit(cells, bytes);
  }

  private mustWait(cells: readonly string[]): boolean {
    const time = cells[this.timeColumn];
    if (this.order !== null || time === undefined) return false;
    this.order = provenOrder(time);
    if (this.order !== null) this.flush();
    else return typeof eventTimeFrom(time) === 'object' && eventTimeFrom(time) !== null;
    return false;
  }

  private wait(cells: readonly string[], bytes: number): void {
    this.waiting.push({ cells, bytes });
    this.waitingBytes += bytes;
    if (this.waitingBytes > MOST_WAITING_BYTES) this.flush();
  }

  private flush(): void {
    for (const row of this.waiting) this.emit(row.cells, row.bytes);
    this.waiting = [];
    this.waitingBytes = 0;
  }

  private emit(cells: readonly string[], bytes: number): void {
    const { table } = this.form;
    const carried = cellOfKind(cells, table, 'record');
    if (carried !== '' && readInside(Buffer.from(carried), bytes, table.container, this.inside)) return;
    const text = recordFromRow(cells, table, this.order);
    if (text === null) this.tally.rejected('not-an-event' satisfies RejectReason, bytes);
    else this.tally.record(Buffer.from(text), table.container, table.columnsOnly, bytes);
  }
}
