/** Writes charge lines at rest: one bill file after the other becomes Parquet segments with the columns of `charge_line`. */
import { join } from 'node:path';
import { columnKey } from '../../../knowledge/billing/bill-layout.ts';
import type { PortionFacts } from '../../../ports/bill-facts.ts';
import { parquet } from '../event-view.ts';
import { decimal, type Decimal } from '../../../knowledge/money/decimal.ts';
import { openEngine, quoted, type Engine } from '../engine.ts';
import { placeTable } from '../placed-table.ts';
import { storeProblem } from '../store-problem.ts';
import { AMOUNT_MACROS } from './amount-sql.ts';
import { SEGMENT_COLUMNS, linesSql, type LineTable } from './charge-line-sql.ts';
import { rowAmounts } from './row-amounts-sql.ts';
import { placeKnownTables } from './known-tables.ts';
import { portionFacts } from './file-facts.ts';
import { csvSource, parquetSource, parquetTable, type ParquetTable } from './sources.ts';
import { TIME_MACROS } from './time-sql.ts';
import { LEFT_OUT, toldTwice, type ToldFile, type TwiceVerdict } from './told-twice.ts';

export interface BillSegmentsOptions {
  /** Where segments go; it exists. */
  readonly folder: string;
  readonly spillFolder: string;
  readonly threads: number;
  readonly memoryMegabytes: number;
}

/** A row that cannot count: its amount is no number, or it tells no time at all. */
export interface RejectedRow {
  readonly row: number;
  readonly why: 'amount' | 'period';
  readonly text: string;
}

/** A row that sums others up, as the file writes it: text by the key of the heading (`columnKey`). */
export type SumRow = Readonly<Record<string, string>>;

export interface SegmentsOfFile {
  readonly segments: readonly string[];
  readonly stored: number;
  readonly rejected: number;
  /** At most MOST_NAMED of them. */
  readonly rejectedRows: readonly RejectedRow[];
  /** At most MOST_NAMED of them. */
  readonly sumRows: readonly SumRow[];
}

/** Whole, well-formed rows without heading, each with its row number as one more cell in front. */
export interface CsvPiece {
  readonly path: string;
  readonly delimiter: string;
  readonly rows: number;
  readonly longestRowBytes: number;
}

const MOST_NAMED = 1_000;
const LONGEST_TEXT = 2_000;
/** Measured like events: zstd 1 costs no more than lz4 and takes half the disk. Small groups keep wide lines out of memory. */
const PARQUET = 'format parquet, compression zstd, compression_level 1, row_group_size 10240';

/** Rows in, lines out: what is missing was rejected. Where a row can become several lines or none, they are counted. */
const isOneLineARow = ({ layout }: LineTable): boolean => layout.besides === undefined && layout.charges === undefined;

export class BillSegments {
  private table: LineTable | null = null;
  private segments: string[] = [];
  private stored = 0;
  private rejected = 0;
  private rejectedRows: RejectedRow[] = [];
  private sumRows: SumRow[] = [];
  private readonly engine: Engine;
  private readonly options: BillSegmentsOptions;

  private constructor(engine: Engine, options: BillSegmentsOptions) {
    this.engine = engine;
    this.options = options;
  }

  static async open(options: BillSegmentsOptions): Promise<BillSegments> {
    const engine = await openEngine(options);
    await engine.connection.run('set preserve_insertion_order = false');
    for (const macro of [...AMOUNT_MACROS, ...TIME_MACROS]) await engine.connection.run(macro);
    await placeKnownTables(engine.connection);
    return new BillSegments(engine, options);
  }

  /** Lines added from now on are those of this file. */
  begin(table: LineTable): void {
    this.table = table;
    this.segments = [];
    this.stored = 0;
    this.rejected = 0;
    this.rejectedRows = [];
    this.sumRows = [];
  }

  /** Null when the file is damaged or no Parquet at all. */
  async parquetColumns(path: string): Promise<ParquetTable | null> {
    try {
      return await parquetTable(this.engine.connection, path);
    } catch {
      return null;
    }
  }

  /** Of segments this has written. @throws HikeshiProblem */
  async facts(segments: readonly string[]): Promise<PortionFacts[]> {
    return this.guarded(() =>
      portionFacts(
        this.engine.connection,
        segments.map((segment) => join(this.options.folder, segment)),
      ),
    );
  }

  /** What the lines of segments come to by the file's own word for their kind. @throws HikeshiProblem */
  async netByKindTold(segments: readonly string[]): Promise<ReadonlyMap<string, Decimal>> {
    if (segments.length === 0) return new Map();
    const files = parquet(segments.map((segment) => join(this.options.folder, segment)));
    const found = await this.guarded(() =>
      this.engine.connection.runAndReadAll(
        `select kind_told, cast(sum(net) as varchar) from ${files} where kind_told is not null group by kind_told`,
      ),
    );
    return new Map(found.getRows().map(([word, net]) => [String(word), decimal(String(net))]));
  }

  /** Forgets the lines that were told twice. Call before `toldTwice`. */
  async beginTwice(): Promise<void> {
    await this.engine.connection.run(`create or replace table ${LEFT_OUT} (line_key bigint)`);
  }

  /** Which of files with the same headings, best first, tell the same charges again. @throws HikeshiProblem */
  async toldTwice(period: string, files: readonly ToldFile[]): Promise<ReadonlyMap<number, TwiceVerdict>> {
    const absolute = files.map((file) => ({ ...file, segments: file.segments.map((segment) => join(this.options.folder, segment)) }));
    return this.guarded(() => toldTwice(this.engine.connection, period, absolute));
  }

  /** False when there are none, and no file then. @throws HikeshiProblem */
  async writeLeftOut(name: string): Promise<boolean> {
    return this.guarded(async () => {
      const found = await this.engine.connection.runAndReadAll(`select count(*) from ${LEFT_OUT}`);
      if (Number(found.getRows()[0]?.[0]) === 0) return false;
      await this.engine.connection.run(`copy ${LEFT_OUT} to ${quoted(join(this.options.folder, name))} (format parquet, compression zstd)`);
      return true;
    });
  }

  /** @throws HikeshiProblem */
  async addCsv({ path, delimiter, rows, longestRowBytes }: CsvPiece): Promise<void> {
    await this.add(csvSource(path, this.begun().headings.length, delimiter, longestRowBytes), rows);
  }

  /** `table` as `parquetColumns` gave it. @throws HikeshiProblem */
  async addParquet(path: string, { columns, rows }: ParquetTable): Promise<void> {
    await this.add(parquetSource(path, columns), rows);
  }

  /** Cells in the order of the headings; `null` is empty. The first row is row 1. @throws HikeshiProblem */
  async addRows(rows: readonly (readonly (string | null)[])[]): Promise<void> {
    if (rows.length === 0) return;
    const cells = this.begun().headings.map((_, index) => [`c${index}`, 'text'] as const);
    await this.guarded(() =>
      placeTable(
        this.engine.connection,
        'given',
        { row_no: 'integer', ...Object.fromEntries(cells) },
        rows.map((row, index) => [index + 1, ...row]),
      ),
    );
    await this.add('select * from given', rows.length);
  }

  finish(): SegmentsOfFile {
    return { segments: this.segments, stored: this.stored, rejected: this.rejected, rejectedRows: this.rejectedRows, sumRows: this.sumRows };
  }

  close(): void {
    this.engine.close();
  }

  private begun(): LineTable {
    if (this.table === null) throw new Error('lines were added before their file was begun');
    return this.table;
  }

  private async add(source: string, rows: number): Promise<void> {
    const table = this.begun();
    await this.guarded(async () => {
      const { connection } = this.engine;
      await connection.run(`create or replace temp view source as ${source}`);
      const name = `bill-${String(table.fileNo).padStart(4, '0')}-${String(this.segments.length + 1).padStart(4, '0')}.parquet`;
      const { rowsChanged } = await connection.run(
        `copy (select ${SEGMENT_COLUMNS.join(', ')} from (${linesSql(table)}) where fault is null) to ${quoted(join(this.options.folder, name))} (${PARQUET})`,
      );
      this.segments.push(name);
      const rejected = isOneLineARow(table) ? rows - rowsChanged : await this.countRejected();
      this.stored += isOneLineARow(table) ? rowsChanged : await this.countCharges();
      if (rejected > 0) await this.reject(rejected);
      if (table.layout.charges !== undefined) await this.keepSumRows(table);
    });
  }

  private async keepSumRows(table: LineTable): Promise<void> {
    const cells = table.headings.map((_, index) => `c${index}`);
    const { isCharge } = rowAmounts(table.layout, table.headings, (text) => text);
    const found = await this.engine.connection.runAndReadAll(
      `select ${cells.join(', ')} from source where not ${isCharge} limit ${MOST_NAMED - this.sumRows.length}`,
    );
    for (const row of found.getRows())
      this.sumRows.push(
        Object.fromEntries(table.headings.map((heading, index) => [columnKey(heading), row[index] === null ? '' : String(row[index])])),
      );
  }

  private async countRejected(): Promise<number> {
    return this.count(`select count(distinct row_no) from (${linesSql(this.begun())}) where fault is not null`);
  }

  private async countCharges(): Promise<number> {
    return this.count(`select count(distinct row_no) from (${linesSql(this.begun())}) where fault is null`);
  }

  private async count(query: string): Promise<number> {
    return Number((await this.engine.connection.runAndReadAll(query)).getRows()[0]?.[0] ?? 0);
  }

  private async reject(rows: number): Promise<void> {
    this.rejected += rows;
    const most = MOST_NAMED - this.rejectedRows.length;
    if (most <= 0) return;
    const cells = this.begun().headings.map((_, index) => `c${index}`);
    const found = await this.engine.connection.runAndReadAll(
      `select distinct row_no, fault, left(concat_ws(',', ${cells.join(', ')}), ${LONGEST_TEXT}) from (${linesSql(this.begun())}) join source using (row_no)
        where fault is not null order by row_no limit ${most}`,
    );
    this.rejectedRows.push(
      ...found
        .getRows()
        .map(([row, why, text]): RejectedRow => ({ row: Number(row), why: why === 'amount' ? 'amount' : 'period', text: String(text) })),
    );
  }

  private async guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw storeProblem(error);
    }
  }
}
