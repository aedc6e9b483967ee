/** Rows computed in TypeScript as a table of the engine, in bulk. */
import {
  BIGINT,
  BOOLEAN,
  DOUBLE,
  DuckDBDataChunk,
  DuckDBTimestampValue,
  TIMESTAMP,
  VARCHAR,
  type DuckDBConnection,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';
import type { EventStore } from '../../ports/event-store.ts';
import { name, type SqlValue } from '../../ports/sql.ts';

export type PlacedColumns = Parameters<EventStore['place']>[1];
type PlacedType = PlacedColumns[string];

const TYPES: Readonly<Record<PlacedType, { readonly type: DuckDBType; readonly from: (value: string | number | bigint | boolean) => DuckDBValue }>> =
  {
    text: { type: VARCHAR, from: String },
    integer: { type: BIGINT, from: (value) => (typeof value === 'string' || typeof value === 'boolean' ? BigInt(Number(value)) : BigInt(value)) },
    double: { type: DOUBLE, from: Number },
    boolean: { type: BOOLEAN, from: Boolean },
    timestamp: { type: TIMESTAMP, from: timeOf },
  };

export type RowBlock = readonly (readonly SqlValue[])[];

/** Rows in one block; DuckDB's own vector size. */
export const BLOCK_ROWS = 2_048;

/** Makes or replaces `table`; it is there with all its rows or unchanged. */
export function placeTable(connection: DuckDBConnection, table: string, columns: PlacedColumns, rows: Iterable<readonly SqlValue[]>): Promise<void> {
  return placeBlocks(connection, table, columns, blocksOf(rows));
}

/** The same from blocks of at most `BLOCK_ROWS` rows, which may come later. */
export async function placeBlocks(
  connection: DuckDBConnection,
  table: string,
  columns: PlacedColumns,
  blocks: Iterable<RowBlock> | AsyncIterable<RowBlock>,
): Promise<void> {
  const kinds = Object.values(columns).map((kind) => TYPES[kind]);
  const target = name(table).pieces.join('');
  const definition = Object.keys(columns).map((column, index) => `"${name(column).pieces.join('')}" ${String(kinds[index]?.type)}`);
  await connection.run('begin transaction');
  try {
    await connection.run(`create or replace table ${target} (${definition.join(', ')})`);
    const appender = await connection.createAppender(target);
    for await (const block of blocks) {
      const chunk = DuckDBDataChunk.create(kinds.map(({ type }) => type));
      chunk.setColumns(kinds.map(({ from }, column) => block.map((row) => valueFor(row[column], from))));
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
    await connection.run('commit');
  } catch (error) {
    await connection.run('rollback');
    throw error;
  }
}

const valueFor = (value: SqlValue | undefined, from: (value: string | number | bigint | boolean) => DuckDBValue): DuckDBValue =>
  value === null || value === undefined ? null : from(value);

function* blocksOf(rows: Iterable<readonly SqlValue[]>): Generator<RowBlock> {
  let block: (readonly SqlValue[])[] = [];
  for (const row of rows) {
    block.push(row);
    if (block.length < BLOCK_ROWS) continue;
    yield block;
    block = [];
  }
  if (block.length > 0) yield block;
}

/** ISO text to the engine's time; text that is no time becomes null. */
function timeOf(value: string | number | bigint | boolean): DuckDBValue {
  const milliseconds = Date.parse(String(value));
  return Number.isNaN(milliseconds) ? null : new DuckDBTimestampValue(BigInt(milliseconds) * 1000n);
}
