/** One file or archive entry on its way into the segments, and what is to be told of it. */
import { createHash } from 'node:crypto';
import { openContainerReader, type ContainerOutcome, type FileRead, type RecordSink } from '../../../collect/index.ts';
import type { RecordAbout } from '../../../edges/duckdb/record-blocks.ts';
import type { SegmentWriter } from '../../../edges/duckdb/segment-writer.ts';
import { ExpandedInput } from '../../../edges/files/expanded-input.ts';
import type { ExpansionLimits } from '../../../edges/files/expansion-limits.ts';
import { refusalFor } from '../../../edges/files/refusal-words.ts';
import type { Bilingual } from '../../../words/language.ts';
import { fileRead, type ReadingFault } from './file-outcome.ts';
import { usualLogFile, type UsualFile } from './usual-log-file.ts';
import type { DocumentRead, NumberedPart } from './worker-messages.ts';

export interface PartWork {
  readonly part: NumberedPart;
  readonly writer: SegmentWriter;
  readonly expansion: ExpansionLimits;
  /** The SHA-256 of the expanded bytes is wanted. */
  readonly hash: boolean;
  readonly onProgress: (bytes: number) => void;
  readonly isStopped: () => boolean;
}

/** event_key = file number * 2^32 + ordinal in the file. */
export const KEYS_PER_FILE = 2 ** 32;
const HEAD_BYTES = 264;
const SLICE_BYTES = 1_048_576;
/** Between two reports of progress within one large file. */
const PROGRESS_BYTES = 4_194_304;
const RECORDS: RecordAbout = { container: 'records', columnsOnly: false };

export class PartReading {
  readonly documents: DocumentRead[] = [];
  insights = 0;
  sha256: string | null = null;
  private readonly work: PartWork;
  private outcome: ContainerOutcome | null = null;
  private refused: Bilingual | null = null;
  private fault: ReadingFault | null = null;
  private strayBytes = 0;
  private records = 0;
  private unreadable = 0;
  private head: Buffer = Buffer.alloc(0);

  constructor(work: PartWork) {
    this.work = work;
  }

  /** @throws HikeshiProblem when storing fails; what is wrong with the file itself is told by `told`. */
  async read(): Promise<void> {
    const { part, expansion, onProgress } = this.work;
    const input = new ExpandedInput(part, expansion);
    let reported = 0;
    try {
      const whole = input.whole();
      if (whole !== null) await this.readWhole(whole);
      else {
        await this.readChunks(input, () => {
          if (input.readBytes - reported < PROGRESS_BYTES) return;
          onProgress(input.readBytes - reported);
          reported = input.readBytes;
        });
      }
      this.fault = input.fault;
      this.strayBytes = input.strayBytes;
    } catch (error) {
      if (!isSystemError(error)) throw error;
      if (this.records === 0) this.refused = refusalFor(error);
      else this.fault = 'damaged';
    }
    onProgress(part.bytes - reported);
  }

  /** `unreadableStored`: records of this part that proved to be no JSON when they were stored. */
  told(unreadableStored: number): FileRead {
    const { number, name, bytes } = this.work.part;
    if (this.outcome === null) {
      return { number, name, bytes, container: 'unknown', outcome: 'skipped', why: this.refused, records: 0, rejected: 0, skippedBytes: bytes };
    }
    const { outcome, fault, strayBytes, head } = this;
    const documents = this.documents.length + this.insights;
    return fileRead({ number, name, bytes, outcome, documents, fault, strayBytes, unreadable: this.unreadable + unreadableStored, head });
  }

  private async readWhole(whole: Buffer): Promise<void> {
    // A copy: a view would keep the whole file in memory until its batch is told.
    this.head = Buffer.from(whole.subarray(0, HEAD_BYTES));
    if (this.work.hash) this.sha256 = createHash('sha256').update(whole).digest('hex');
    const usual = usualLogFile(whole);
    if (usual === null) {
      const reader = openContainerReader(this.sink(this.work.writer));
      for (let at = 0; at < whole.length && !this.work.isStopped(); at += SLICE_BYTES) {
        reader.push(whole.subarray(at, at + SLICE_BYTES));
        await this.work.writer.makeRoom();
      }
      this.outcome = reader.end();
    } else this.takeUsual(usual, whole);
    await this.work.writer.makeRoom();
  }

  /** The quick way; the careful way, should it be needed, starts from the same bytes. */
  private takeUsual(usual: UsualFile, whole: Buffer): void {
    this.records = usual.records;
    this.outcome = outcomeOf(usual);
    this.work.writer.addBlock({
      texts: usual.texts,
      firstKey: BigInt(this.firstKey()),
      records: usual.records,
      ...RECORDS,
      divideAgain: (into) => {
        usual.restore();
        this.records = 0;
        const reader = openContainerReader(this.sink(into));
        reader.push(whole);
        this.outcome = reader.end();
      },
    });
  }

  private async readChunks(input: ExpandedInput, onChunk: () => void): Promise<void> {
    const reader = openContainerReader(this.sink(this.work.writer));
    const hash = this.work.hash ? createHash('sha256') : null;
    try {
      for await (const chunk of input.chunks()) {
        if (this.head.length < HEAD_BYTES) this.head = Buffer.concat([this.head, chunk.subarray(0, HEAD_BYTES - this.head.length)]);
        hash?.update(chunk);
        reader.push(chunk);
        onChunk();
        await this.work.writer.makeRoom();
        if (this.work.isStopped()) break;
      }
      this.sha256 = hash?.digest('hex') ?? null;
    } finally {
      const outcome = reader.end();
      if (this.records > 0 || outcome.skippedBytes + outcome.syntaxBytes > 0 || input.readBytes > 0) this.outcome = outcome;
    }
  }

  private sink(into: { add(text: Buffer, about: RecordAbout, key: number): boolean }): RecordSink {
    return {
      record: (text, about) => {
        if (!into.add(text, about, this.firstKey() + this.records++)) this.unreadable++;
      },
      rejected: () => undefined,
      document: (kind, text) => {
        if (kind === 'insight') this.insights++;
        else this.documents.push({ kind, file: this.work.part.number, text: text.toString('utf8') });
      },
    };
  }

  private firstKey(): number {
    return this.work.part.number * KEYS_PER_FILE;
  }
}

const outcomeOf = ({ records, texts, syntaxBytes }: UsualFile): ContainerOutcome => ({
  container: 'records',
  records,
  rejected: 0,
  skippedBytes: 0,
  recordBytes: texts.length - records + 1,
  syntaxBytes,
  mended: 0,
  truncated: false,
  unknownColumns: null,
});

/** Only what the system says about a file is about the file; anything else is a defect of ours and must be heard. */
const isSystemError = (error: unknown): boolean =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string' && 'syscall' in error;
