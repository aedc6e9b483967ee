/** Hands blocks of record texts to the engine: a table function that is asked for the next rows while a statement runs. */
import {
  BIGINT,
  BLOB,
  BOOLEAN,
  DuckDBBlobValue,
  DuckDBTableFunction,
  INTEGER,
  VARCHAR,
  type DuckDBConnection,
  type DuckDBDataChunk,
  type DuckDBValue,
} from '@duckdb/node-api';
import { BLOCK_SOURCE } from './extraction-sql.ts';
import type { RecordBlock } from './record-blocks.ts';

/** Bytes handed over in one call: enough that calls cost nothing, little enough that the engine's copy stays small. */
const HANDED_BYTES = 2_000_000;
const HANDED_BLOCKS = 1_000;

const COLUMNS = [
  { name: 'texts', type: BLOB, of: (block: RecordBlock): DuckDBValue => new DuckDBBlobValue(block.texts) },
  { name: 'first_key', type: BIGINT, of: (block: RecordBlock): DuckDBValue => block.firstKey },
  { name: 'records', type: INTEGER, of: (block: RecordBlock): DuckDBValue => block.records },
  { name: 'container', type: VARCHAR, of: (block: RecordBlock): DuckDBValue => block.container },
  { name: 'columns_only', type: BOOLEAN, of: (block: RecordBlock): DuckDBValue => block.columnsOnly },
  { name: 'guessed', type: BOOLEAN, of: (block: RecordBlock): DuckDBValue => block.divideAgain !== null },
];

/** Registers the table function; each statement reads, from the start, the blocks `waiting` gives and leaves them there. */
export function registerBlockSource(connection: DuckDBConnection, waiting: () => readonly RecordBlock[]): void {
  let next = 0;
  const mainFunction = (_: unknown, chunk: DuckDBDataChunk): void => {
    const blocks = waiting();
    const first = next;
    for (let bytes = 0; next < blocks.length && next - first < HANDED_BLOCKS && bytes < HANDED_BYTES; next++)
      bytes += (blocks[next] as RecordBlock).texts.length;
    handOver(chunk, blocks.slice(first, next));
  };
  const source = DuckDBTableFunction.create({
    name: BLOCK_SOURCE,
    bindFunction: (bind) => COLUMNS.forEach(({ name, type }) => bind.addResultColumn(name, type)),
    initFunction: () => {
      next = 0;
    },
    mainFunction,
  });
  connection.registerTableFunction(source);
}

/** No rows tell the engine that this was all. */
function handOver(chunk: DuckDBDataChunk, blocks: readonly RecordBlock[]): void {
  chunk.rowCount = blocks.length;
  if (blocks.length === 0) return;
  COLUMNS.forEach(({ of }, column) => {
    const vector = chunk.getColumnVector(column);
    blocks.forEach((block, row) => vector.setItem(row, of(block)));
    vector.flush();
  });
}
