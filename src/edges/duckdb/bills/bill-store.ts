/** The bill store on embedded DuckDB: views over the Parquet segments of a case, shut in to the case's folders. Amounts go in and come out as decimal text. */
import { DuckDBDecimalType, DuckDBDecimalValue, type DuckDBConnection, type DuckDBDataChunk } from '@duckdb/node-api';
import { INVOICE_COLUMNS, type BillFile, type BillPeriod, type BillStore } from '../../../ports/charge-line.ts';
import type { Row } from '../../../ports/event-store.ts';
import { name, type Sql, type SqlValue } from '../../../ports/sql.ts';
import { bound } from '../bound-values.ts';
import { duckdbDialect } from '../dialect.ts';
import { openEngine, shutIn, type Engine } from '../engine.ts';
import { placeTable } from '../placed-table.ts';
import { ResultRows } from '../result-rows.ts';
import { storeProblem } from '../store-problem.ts';
import { AMOUNT_MACROS, AMOUNT_TYPE } from './amount-sql.ts';
import { PART_COLUMNS, lineView, type ChosenLines } from './line-view.ts';

type PlacedColumns = Parameters<BillStore['place']>[1];

/** `parts`: rows of PART_COLUMNS for the files in `inPart`. */
export interface ChosenLinesOfCase extends Omit<ChosenLines, 'partsTable'> {
  readonly parts: readonly (readonly SqlValue[])[];
}

export interface BillStoreOptions {
  /** The only folder the engine may read and write from then on. */
  readonly folder: string;
  readonly spillFolder: string;
  readonly files: readonly BillFile[];
  readonly periods: readonly BillPeriod[];
  readonly counted: ChosenLinesOfCase;
  readonly crossChecks: ChosenLinesOfCase;
  /** In the order of INVOICE_COLUMNS; amounts as decimal text, times as ISO text. */
  readonly invoices: readonly (readonly SqlValue[])[];
  readonly threads: number;
  readonly memoryMegabytes: number;
}

/** @throws HikeshiProblem when the segments cannot be read. */
export async function openDuckdbBillStore(options: BillStoreOptions): Promise<BillStore> {
  const engine = await openEngine(options);
  try {
    await shutIn(engine.connection, [options.folder]);
    for (const macro of AMOUNT_MACROS) await engine.connection.run(macro);
    await viewOf(engine.connection, 'charge_line', options.counted);
    await viewOf(engine.connection, 'cross_check_line', options.crossChecks);
    const store = new DuckdbBillStore(engine, options);
    await store.place('invoice', INVOICE_COLUMNS, options.invoices);
    return store;
  } catch (error) {
    engine.close();
    throw storeProblem(error);
  }
}

async function viewOf(connection: DuckDBConnection, view: string, chosen: ChosenLinesOfCase): Promise<void> {
  const partsTable = `${view}_part`;
  if (chosen.inPart.length > 0) await placeTable(connection, partsTable, PART_COLUMNS, chosen.parts);
  await connection.run(lineView(view, { ...chosen, partsTable }));
}

class DuckdbBillStore implements BillStore {
  readonly dialect = duckdbDialect;
  readonly files: readonly BillFile[];
  readonly periods: readonly BillPeriod[];
  private readonly engine: Engine;

  constructor(engine: Engine, { files, periods }: BillStoreOptions) {
    this.engine = engine;
    this.files = files;
    this.periods = periods;
  }

  async rows<R extends object = Row>(query: Sql): Promise<R[]> {
    const rows: R[] = [];
    for await (const row of this.stream<R>(query)) rows.push(row);
    return rows;
  }

  async *stream<R extends object = Row>(query: Sql): AsyncIterable<R> {
    const { text, values, types } = bound(query);
    const connection = await this.engine.instance.connect();
    try {
      const result = await connection.stream(text, values, types);
      const names = result.columnNames();
      const rows = new ResultRows(names);
      const amounts = result
        .columnTypes()
        .flatMap((type, index) => (type instanceof DuckDBDecimalType ? [[names[index] as string, index] as const] : []));
      for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk())
        for (const row of withAmounts(chunk, rows, amounts)) yield row as R;
    } catch (error) {
      throw storeProblem(error);
    } finally {
      connection.closeSync();
    }
  }

  async derive(table: string, query: Sql): Promise<void> {
    const { text, values, types } = bound(query);
    await this.alone((connection) => connection.run(`create or replace table ${plainName(table)} as ${text}`, values, types));
  }

  /** Amounts are placed as text and cast by the engine, exactly. */
  async place(table: string, columns: PlacedColumns, rows: Iterable<readonly SqlValue[]>): Promise<void> {
    const asText = Object.fromEntries(Object.entries(columns).map(([column, type]) => [column, type === 'amount' ? 'text' : type] as const));
    const amounts = Object.entries(columns).flatMap(([column, type]) => (type === 'amount' ? [plainName(column)] : []));
    const placed = amounts.length === 0 ? plainName(table) : `${plainName(table)}_as_text`;
    await this.alone(async (connection) => {
      await placeTable(connection, placed, asText, rows);
      if (amounts.length === 0) return;
      const cast = amounts.map((column) => `cast(amount(amount_digits(${column})) as ${AMOUNT_TYPE}) as ${column}`);
      await connection.run(`create or replace table ${plainName(table)} as select * replace (${cast.join(', ')}) from ${placed}`);
      await connection.run(`drop table ${placed}`);
    });
  }

  async forget(tables: readonly string[]): Promise<void> {
    await this.alone(async (connection) => {
      for (const table of tables) await connection.run(`drop table if exists ${plainName(table)}`);
    });
  }

  async close(): Promise<void> {
    await Promise.resolve();
    this.engine.close();
  }

  private async alone<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    const connection = await this.engine.instance.connect();
    try {
      return await work(connection);
    } catch (error) {
      throw storeProblem(error);
    } finally {
      connection.closeSync();
    }
  }
}

const plainName = (identifier: string): string => name(identifier).pieces.join('');

function* withAmounts(chunk: DuckDBDataChunk, rows: ResultRows, amounts: readonly (readonly [string, number])[]): Generator<Row> {
  const vectors = amounts.map(([name, column]) => [name, chunk.getColumnVector(column)] as const);
  let index = 0;
  for (const row of rows.of(chunk)) {
    for (const [column, vector] of vectors) {
      const value = vector.getItem(index);
      row[column] = value instanceof DuckDBDecimalValue ? decimalText(value) : null;
    }
    index++;
    yield row as Row;
  }
}

/** `12.5`, `-0.000001`, `0`: without needless zeros, as `Decimal` of knowledge/money is written. */
function decimalText({ value, scale }: DuckDBDecimalValue): string {
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const rest = digits.slice(digits.length - scale).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}`;
}
