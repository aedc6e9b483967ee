/** What a collection from a live account leaves in a case: files as AWS answered, and one line about each, in the order they came. */

/** A file of the collection. `path` is relative to the case, with `/`; the hash is of its bytes as they lie there. */
export interface CollectedFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** Where a file came from. Times are ISO 8601 UTC. */
export interface Asked {
  readonly at: string;
  readonly region: string;
  readonly requestId: string | null;
}

/** One whole asking: everything between this line and the `done` line of the same `id` belongs to it, also when the program was stopped in between. */
export interface RunLine {
  readonly kind: 'run';
  readonly id: string;
  readonly at: string;
  readonly account: string;
  /** ARN of who asked. */
  readonly caller: string;
  /** The stretch of time wanted from Event history and trails. */
  readonly since: string;
  readonly until: string;
}

export interface DoneLine {
  readonly kind: 'done';
  readonly id: string;
  readonly at: string;
}

/** What one page of LookupEvents was asked with; `next` goes on only with the very same. */
export interface Chain {
  readonly region: string;
  /** Name of the pass, e.g. `writes`. */
  readonly pass: string;
  /** The one lookup attribute AWS allows; null for all events. */
  readonly attribute: { readonly key: string; readonly value: string } | null;
  /** Both ends inclusive, whole seconds. */
  readonly from: string;
  readonly until: string;
}

export interface PageLine extends CollectedFile, Asked {
  readonly kind: 'page';
  readonly chain: Chain;
  /** 1, 2, 3, ... */
  readonly page: number;
  readonly events: number;
  /** Times of the newest and oldest event; null on a page without events. */
  readonly newest: string | null;
  readonly oldest: string | null;
  /** Null on the last page. */
  readonly next: string | null;
}

/** Any other answer: the document as AWS gave it, its pages in a list when there was more than one. `requestId` is that of the first page. */
export interface AnswerLine extends CollectedFile, Asked {
  readonly kind: 'answer';
  readonly run: string;
  readonly service: string;
  readonly operation: string;
  /** What was asked, as JSON text. */
  readonly input: string;
  readonly requestIds: readonly (string | null)[];
}

/** An object of a trail's bucket, byte by byte. */
export interface ObjectLine extends CollectedFile, Asked {
  readonly kind: 'object';
  readonly bucket: string;
  readonly key: string;
  /** What AWS keeps beside a digest file (`x-amz-meta-signature`), lower-case hex; null for log files. */
  readonly signature: string | null;
}

/** Written by the program out of the others; made anew by every run, the newest line counts. */
export interface MadeLine extends CollectedFile {
  readonly kind: 'made';
  readonly at: string;
}

/** The mark of a chain was refused: it ends here, and what is older is asked as a chain of its own. */
export interface CutLine {
  readonly kind: 'cut';
  readonly at: string;
  readonly chain: Chain;
  /** From here to its `until` the chain has everything; null when nothing of it counts. */
  readonly wholeFrom: string | null;
  /** Its pages beyond that, taken out again before anything rested on them. */
  readonly dropped: readonly string[];
}

export type CollectedLine = RunLine | DoneLine | PageLine | AnswerLine | ObjectLine | MadeLine | CutLine;
export type FileLine = PageLine | AnswerLine | ObjectLine | MadeLine;
/** A line before its file is written. */
export type Unhashed<Line extends FileLine> = Omit<Line, 'sha256' | 'bytes'>;

/** The collection while it grows. Killed between any two steps, it holds whole files with their lines and nothing else that counts. */
export interface Collection {
  /** Oldest first; grows with every call below. */
  readonly lines: readonly CollectedLine[];
  /** Writes the file whole, then its line. @throws HikeshiProblem `disk-full` (yours) */
  keep<Line extends FileLine>(line: Unhashed<Line>, content: Uint8Array): Line;
  note(line: RunLine | DoneLine): void;
  /** Writes down that the dropped pages no longer count, then removes them. */
  cut(line: CutLine): void;
  /** A kept file's bytes. */
  read(path: string): Uint8Array;
  /** Bytes free on the disk; null when that cannot be told. */
  freeBytes(): number | null;
}
