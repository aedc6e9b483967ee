/** What the command and its reading threads say to each other. */
import type { DocumentKind, FileRead } from '../../../collect/index.ts';
import type { InputPart } from '../../../edges/files/input-part.ts';

export interface NumberedPart extends InputPart {
  /** FileRead.number: the place in the sorted list of everything given. */
  readonly number: number;
}

/** Given to a thread when it starts. */
export interface WorkerTask {
  readonly segmentsFolder: string;
  readonly spillFolder: string;
  readonly segmentBytes: number;
  readonly memoryMegabytes: number;
  /** As in SegmentWriterOptions, like the next. */
  readonly callerSalt: string;
  readonly giveBackAboveBytes: number;
  /** There is less to read at once than there are threads: each may use more than one core. */
  readonly overlap: boolean;
  readonly freeExpandedBytes: number;
  readonly mostExpandedTimes: number;
  /** True when digest files are among the inputs: then the SHA-256 of every file's expanded bytes is needed. */
  readonly hashes: boolean;
}

export type ToWorker = { readonly kind: 'read'; readonly batch: number; readonly parts: readonly NumberedPart[] } | { readonly kind: 'stop' };

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly bytes: number }
  | { readonly kind: 'done'; readonly batch: number; readonly outcome: BatchOutcome }
  | { readonly kind: 'failed'; readonly problem: ProblemOnWire };

export interface BatchOutcome {
  readonly files: readonly FileRead[];
  readonly segments: readonly string[];
  readonly stored: number;
  readonly documents: readonly DocumentRead[];
  readonly insights: number;
  /** SHA-256 of expanded bytes by FileRead.number, lower-case hex; empty unless asked for. */
  readonly hashes: readonly (readonly [number, string])[];
}

/** A digest or public key document, whole. */
export interface DocumentRead {
  readonly kind: Exclude<DocumentKind, 'insight'>;
  readonly file: number;
  readonly text: string;
}

/** A HikeshiProblem crosses threads as plain data. */
export interface ProblemOnWire {
  readonly code: string;
  readonly whose: 'you' | 'aws' | 'us';
  readonly says: { readonly ja: string; readonly en: string };
  readonly detail: string;
}
