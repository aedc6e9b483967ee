/** The seam between containers (this folder) and storage (edges/duckdb): bytes in, exact CloudTrail record texts out. */
import type { ContainerKind } from './reading-record.ts';

export interface RecordSink {
  /** One CloudTrail event, exact UTF-8 text of one JSON object. The buffer is only valid during the call. `columnsOnly` when made from a CSV row. */
  record(text: Buffer, about: { readonly container: ContainerKind; readonly columnsOnly: boolean }): void;
  /** Something that was no event: a reason code for counting, with bytes involved. */
  rejected(reason: RejectReason, bytes: number): void;
  /** A digest, Insight or `list-public-keys` document, whole and exact, parsed by others. The buffer is only valid during the call. */
  document(kind: DocumentKind, text: Buffer): void;
}

/** Told apart from events. `public-keys` is the answer of `aws cloudtrail list-public-keys`, used to check digest signatures. */
export type DocumentKind = 'digest' | 'digest-signatures' | 'insight' | 'public-keys';

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
  /** Calls of `rejected`; a run of neighbouring unreadable bytes is one. */
  readonly rejected: number;
  /** The sum of bytes given to `rejected`. recordBytes + syntaxBytes + skippedBytes = every byte pushed (after transcoding to UTF-8). */
  readonly skippedBytes: number;
  /** Bytes that carried records and documents, their envelopes included. */
  readonly recordBytes: number;
  /** Brackets, commas, white space, wrapper members, line prefixes, CSV headings. */
  readonly syntaxBytes: number;
  /** Records whose text was not valid JSON text as it stood (raw line ends inside strings, bytes that are no UTF-8) and was mended. */
  readonly mended: number;
  /** True when the document ended or began in the middle of a record. */
  readonly truncated: boolean;
  /** Headings of a table that is not CloudTrail's, so that the person can be told what was found; null otherwise. */
  readonly unknownColumns: readonly string[] | null;
}
