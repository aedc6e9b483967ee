/** Writes events at rest: Parquet segments with typed columns and the exact record text. One per reading thread, each with an engine of its own. */
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { registerBlockSource } from './block-source.ts';
import { openEngine, quoted, type Engine } from './engine.ts';
import { extractedEvents, extractedIfSound, MALFORMED, UNREADABLE_RECORDS } from './extraction-sql.ts';
import { collectGarbage } from './collect-garbage.ts';
import { mendRecord } from './mend-record.ts';
import { RecordBlocks, type RecordAbout, type RecordBlock } from './record-blocks.ts';
import { storeProblem } from './store-problem.ts';

export interface SegmentWriterOptions {
  readonly folder: string;
  readonly spillFolder: string;
  /** Record text in one segment, about: the larger, the fewer files; the smaller, the less memory. */
  readonly segmentBytes: number;
  readonly memoryMegabytes: number;
  /** A secret of the case, the same for all its segments: see the column `caller`. */
  readonly callerSalt: string;
  /** Above this size of the whole process the engine gives back what it keeps for later. @default never */
  readonly giveBackAboveBytes?: number;
  /** Reading goes on while a segment is written: faster when this is the only thread at work, at the price of twice the memory. @default false */
  readonly overlap?: boolean;
}

export interface SegmentsWritten {
  readonly segments: readonly string[];
  readonly stored: number;
  /** Records the engine cannot read as JSON, by event_key. */
  readonly rejectedKeys: readonly number[];
}

/** zstd 1 costs no more time than lz4 here and takes half the disk. Row groups of 10,000 keep the largest page near 12 MB. */
const PARQUET = 'format parquet, compression zstd, compression_level 1, row_group_size 10240';

export class SegmentWriter {
  private readonly filling = new RecordBlocks();
  private inHand: readonly RecordBlock[] = [];
  private writing: Promise<void> = Promise.resolve();
  private readonly synced: Promise<void>[] = [];
  private readonly mendedKeys = new Set<number>();
  private segments: string[] = [];
  private rejectedKeys: number[] = [];
  private stored = 0;
  private prefix = 'segment';
  /** Until the first record that is no JSON. */
  private sound = true;
  private readonly engine: Engine;
  private readonly options: SegmentWriterOptions;

  private constructor(engine: Engine, options: SegmentWriterOptions) {
    this.engine = engine;
    this.options = options;
    registerBlockSource(engine.connection, () => this.inHand);
  }

  static async open(options: SegmentWriterOptions): Promise<SegmentWriter> {
    const engine = await openEngine({ threads: 1, memoryMegabytes: options.memoryMegabytes, spillFolder: options.spillFolder });
    return new SegmentWriter(engine, options);
  }

  /** Names the segments written from now on: `<prefix>-0001.parquet` and so on. */
  begin(prefix: string): void {
    this.prefix = prefix;
  }

  /** Takes a copy of one record. False: it cannot be JSON and was not taken. Call `makeRoom` between chunks of input. */
  add(text: Buffer, about: RecordAbout, key: number): boolean {
    return this.filling.add(text, about, key);
  }

  /** Takes records already joined by RECORD_SEPARATOR, without copying them: `texts` must not change until `finish`. */
  addBlock(block: RecordBlock): void {
    this.filling.addBlock(block);
  }

  /** Writes a segment when enough records wait. @throws HikeshiProblem */
  async makeRoom(): Promise<void> {
    if (this.filling.bytes < this.options.segmentBytes) return;
    await this.writing;
    this.writing = this.writeSegment();
    // A failure is reported by whoever waits for `writing` next; until then it must not count as unhandled.
    this.writing.catch(() => undefined);
    if (this.options.overlap !== true) await this.writing;
  }

  /** Writes what waits and tells what was written since the last `finish`. @throws HikeshiProblem */
  async finish(): Promise<SegmentsWritten> {
    await this.writing;
    while (this.filling.bytes > 0) await this.writeSegment();
    await Promise.all(this.synced.splice(0));
    const written = { segments: this.segments, stored: this.stored, rejectedKeys: this.rejectedKeys };
    this.segments = [];
    this.stored = 0;
    this.rejectedKeys = [];
    this.mendedKeys.clear();
    return written;
  }

  /** Stops a statement that is running; `finish` then throws. */
  interrupt(): void {
    this.engine.connection.interrupt();
  }

  close(): void {
    this.engine.close();
  }

  private async writeSegment(): Promise<void> {
    const { blocks, release } = this.filling.take();
    const name = `${this.prefix}-${String(this.segments.length + 1).padStart(4, '0')}.parquet`;
    const path = join(this.options.folder, name);
    try {
      this.inHand = blocks;
      let rows = await this.copyTo(path);
      while (rows < recordsIn(this.inHand) && (await this.divideDoubtfulAgain())) rows = await this.copyTo(path);
      if (rows < recordsIn(this.inHand)) await this.mendOrReject();
      this.stored += rows;
      this.segments.push(name);
    } catch (error) {
      throw storeProblem(error);
    } finally {
      this.inHand = [];
      release();
    }
    this.synced.push(syncFile(path));
    if (process.memoryUsage.rss() > (this.options.giveBackAboveBytes ?? Number.POSITIVE_INFINITY)) await this.giveBack();
  }

  /** Setting its limit makes the engine return all free memory to the system; doing so after every segment would cost a tenth of the time. */
  private async giveBack(): Promise<void> {
    if (process.memoryUsage().arrayBuffers > 2 * this.options.segmentBytes) collectGarbage();
    await this.engine.connection.run(`set memory_limit = '${this.options.memoryMegabytes}MB'`);
  }

  private async copyTo(path: string): Promise<number> {
    const { callerSalt } = this.options;
    const copied = async (events: string): Promise<number> =>
      (await this.engine.connection.run(`copy (${events}) to ${quoted(path)} (${PARQUET})`)).rowsChanged;
    try {
      if (this.sound) return await copied(extractedIfSound(callerSalt));
    } catch (error) {
      if (!(error instanceof Error && MALFORMED.test(error.message))) throw error;
      this.sound = false;
    }
    return copied(extractedEvents(callerSalt));
  }

  /** Blocks divided by guessing in which something is no event are divided again with care. False when there are none. */
  private async divideDoubtfulAgain(): Promise<boolean> {
    const unfit = await this.engine.connection.runAndReadAll(`select event_key from (${UNREADABLE_RECORDS}) where guessed`);
    const keys = unfit.getRows().map(([key]) => Number(key));
    if (keys.length === 0) return false;
    const again = new RecordBlocks();
    const kept = this.inHand.filter((block) => {
      const doubtful = keys.some((key) => key >= Number(block.firstKey) && key < Number(block.firstKey) + block.records);
      if (doubtful) block.divideAgain?.(again);
      return !doubtful;
    });
    this.inHand = [...kept, ...again.take().blocks];
    return true;
  }

  /** Goes through the records in hand that the engine could not read: what can be mended comes with the next segment. */
  private async mendOrReject(): Promise<void> {
    const unreadable = await this.engine.connection.runAndReadAll(UNREADABLE_RECORDS);
    for (const [eventKey, raw, container, columnsOnly] of unreadable.getRows()) {
      const key = Number(eventKey);
      const mended = this.mendedKeys.has(key) || typeof raw !== 'string' ? null : mendRecord(raw);
      const about = { container: container as RecordAbout['container'], columnsOnly: columnsOnly === true };
      this.mendedKeys.add(key);
      if (mended === null || !this.filling.add(Buffer.from(mended), about, key)) this.rejectedKeys.push(key);
    }
  }
}

const recordsIn = (blocks: readonly RecordBlock[]): number => blocks.reduce((sum, block) => sum + block.records, 0);

/** Makes sure the segment is on the disk, not only in the system's memory. */
async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
