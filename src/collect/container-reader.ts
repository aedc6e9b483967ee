/** The seam between containers (this folder) and storage (edges/duckdb): bytes in, exact CloudTrail record texts out. */
import type { ContainerKind } from './reading-record.ts';

export interface RecordSink {
  /** One CloudTrail event, exact UTF-8 text of one JSON object. The buffer is only valid during the call. `columnsOnly` when made from a CSV row. */
  record(text: Buffer, about: { readonly container: ContainerKind; readonly columnsOnly: boolean }): void;
  /** Something that was no event: a reason code for counting, with bytes involved. */
  rejected(reason: RejectReason, bytes: number): void;
  /** A digest or Insight document, whole, parsed by others. */
  document(kind: 'digest' | 'insight', text: Buffer): void;
}

export type RejectReason = 'not-json' | 'not-an-event' | 'too-large' | 'too-deep' | 'truncated' | 'bad-row' | 'bad-text';

export interface ContainerReader {
  /** Feed decompressed bytes in order. */
  push(chunk: Buffer): void;
  /** No more bytes. Returns what was met. */
  end(): ContainerOutcome;
}

export interface ContainerOutcome {
  readonly container: ContainerKind;
  readonly records: number;
  readonly rejected: number;
  readonly skippedBytes: number;
  /** True when the document ended or began in the middle of a record. */
  readonly truncated: boolean;
}
