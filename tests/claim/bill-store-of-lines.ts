/** Bills given as records on the real engine, for tests of the claim. Amounts are decimal text, as in the port. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBDecimalValue, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api';
import { bound } from '../../src/edges/duckdb/bound-values.ts';
import { duckdbDialect } from '../../src/edges/duckdb/dialect.ts';
import { openEngine, type Engine } from '../../src/edges/duckdb/engine.ts';
import { decimal } from '../../src/knowledge/money/decimal.ts';
import { CHARGE_LINE_COLUMNS, INVOICE_COLUMNS, type BillFile, type BillPeriod, type BillStore } from '../../src/ports/charge-line.ts';
import { name, type Sql, type SqlValue } from '../../src/ports/sql.ts';

type Text = string | null;
export type GivenLine = Partial<Record<keyof typeof CHARGE_LINE_COLUMNS, Text>>;
export type GivenInvoice = Partial<Record<keyof typeof INVOICE_COLUMNS, Text>>;

export interface GivenBills {
  readonly lines: readonly GivenLine[];
  readonly crossCheckLines?: readonly GivenLine[];
  readonly invoices?: readonly GivenInvoice[];
  readonly files?: readonly BillFile[];
  readonly periods?: readonly BillPeriod[];
}

const ENGINE_TYPES = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  double: 'DOUBLE',
  boolean: 'BOOLEAN',
  timestamp: 'TIMESTAMP',
  amount: 'DECIMAL(38, 12)',
} as const;
type Columns = Readonly<Record<string, keyof typeof ENGINE_TYPES>>;

export async function withBillsOf<Result>(given: GivenBills, work: (bills: BillStore) => Promise<Result>): Promise<Result> {
  return withBills(
    { files: given.files ?? [aFile()], periods: given.periods ?? [aPeriod()] },
    async (connection) => {
      await fill(connection, 'charge_line', CHARGE_LINE_COLUMNS, numbered(given.lines));
      await fill(connection, 'cross_check_line', CHARGE_LINE_COLUMNS, numbered(given.crossCheckLines ?? []));
      await fill(connection, 'invoice', INVOICE_COLUMNS, given.invoices ?? []);
    },
    work,
  );
}

/** `make` makes the three tables. */
export async function withBills<Result>(
  about: Pick<BillStore, 'files' | 'periods'>,
  make: (connection: DuckDBConnection) => Promise<void>,
  work: (bills: BillStore) => Promise<Result>,
  memoryMegabytes = 256,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'hikeshi-bills-'));
  const engine = await openEngine({ threads: 2, memoryMegabytes, spillFolder: folder });
  try {
    await make(engine.connection);
    return await work(new GivenBillStore(engine, about));
  } finally {
    engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export const aFile = (own: Partial<BillFile> = {}): BillFile => ({
  fileNo: 1,
  name: 'cur.csv',
  sha256: 'a'.repeat(64),
  format: 'cur-2',
  hasResourceIds: true,
  granularity: 'hourly',
  rows: { read: 1, rejected: 0 },
  periods: ['2025-12-01'],
  use: 'counted',
  problems: [],
  ...own,
});

export const aPeriod = (own: Partial<BillPeriod> = {}): BillPeriod => ({
  payerAccount: '111122223333',
  period: '2025-12-01',
  format: 'cur-2',
  files: [1],
  final: true,
  whyNotFinal: null,
  missingDays: [],
  until: null,
  ...own,
});

const USUAL: GivenLine = {
  file_no: '1',
  format: 'cur-2',
  payer_account: '111122223333',
  usage_account: '111122223333',
  period: '2025-12-01',
  kind: 'usage',
  service: 'AmazonEC2',
  net: '0',
  currency: 'USD',
};

const numbered = (lines: readonly GivenLine[]): GivenLine[] =>
  lines.map((line, index) => ({ ...USUAL, line_key: String(index), row_no: String(index + 1), ...line }));

async function fill(
  connection: DuckDBConnection,
  table: string,
  columns: Columns,
  rows: readonly Readonly<Record<string, Text | undefined>>[],
): Promise<void> {
  const names = Object.keys(columns);
  await connection.run(`create or replace table ${table} (${names.map((one) => `"${one}" ${ENGINE_TYPES[columns[one] ?? 'text']}`).join(', ')})`);
  if (rows.length === 0) return;
  const statement = `insert into ${table} select ${names.map((one) => `cast("${one}" as ${ENGINE_TYPES[columns[one] ?? 'text']})`).join(', ')}
    from (select unnest(from_json($1, '${JSON.stringify([Object.fromEntries(names.map((one) => [one, 'VARCHAR']))])}'), recursive := true))`;
  await connection.run(statement, [JSON.stringify(rows.map((row) => Object.fromEntries(names.map((one) => [one, row[one] ?? null]))))]);
}

class GivenBillStore implements BillStore {
  readonly dialect = duckdbDialect;
  readonly files: readonly BillFile[];
  readonly periods: readonly BillPeriod[];
  readonly #engine: Engine;

  constructor(engine: Engine, about: Pick<BillStore, 'files' | 'periods'>) {
    this.#engine = engine;
    this.files = about.files;
    this.periods = about.periods;
  }

  async rows<R extends object>(query: Sql): Promise<R[]> {
    const rows: R[] = [];
    for await (const row of this.stream<R>(query)) rows.push(row);
    return rows;
  }

  async *stream<R extends object>(query: Sql): AsyncIterable<R> {
    const { text, values, types } = bound(query);
    const connection = await this.#engine.instance.connect();
    try {
      const result = await connection.stream(text, values, types);
      const names = result.columnNames();
      for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk())
        for (const row of chunk.getRows()) yield Object.fromEntries(names.map((one, index) => [one, plain(row[index] ?? null)])) as R;
    } finally {
      connection.closeSync();
    }
  }

  async derive(table: string, query: Sql): Promise<void> {
    const { text, values, types } = bound(query);
    await this.#engine.connection.run(`create or replace table ${name(table).pieces.join('')} as ${text}`, values, types);
  }

  async place(table: string, columns: Columns, rows: Iterable<readonly SqlValue[]>): Promise<void> {
    const names = Object.keys(columns);
    const told = [...rows].map((row) => Object.fromEntries(names.map((one, index) => [one, textOf(row[index])])));
    await fill(this.#engine.connection, table, columns, told);
  }

  async forget(tables: readonly string[]): Promise<void> {
    for (const table of tables) await this.#engine.connection.run(`drop table if exists ${name(table).pieces.join('')}`);
  }

  async close(): Promise<void> {
    await Promise.resolve();
  }
}

const textOf = (value: SqlValue | undefined): Text => (value === null || value === undefined ? null : String(value));

function plain(value: DuckDBValue): unknown {
  if (value instanceof DuckDBDecimalValue) return decimal(value.toString());
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'object' && value !== null && 'micros' in value && typeof value.micros === 'bigint')
    return `${new Date(Number(value.micros / 1000n)).toISOString().slice(0, 19)}Z`;
  return value;
}
