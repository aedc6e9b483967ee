/** Where rows come from, as SQL that gives row_no and every column as text: c0, c1, ...; empty cells are NULL (read_csv makes them so itself). */
import type { DuckDBConnection } from '@duckdb/node-api';
import { quoted } from '../engine.ts';

const USUAL_LINE_BYTES = 2_000_000;
const USUAL_BUFFER_BYTES = 4_000_000;

/** A piece of CSV: no heading, its row number in front, nothing guessed. */
export function csvSource(path: string, cells: number, delimiter: string, longestRowBytes: number): string {
  const columns = Array.from({ length: cells }, (_, index) => `'c${index}': 'VARCHAR'`);
  const line = Math.max(USUAL_LINE_BYTES, longestRowBytes + 1);
  const options = [
    'auto_detect = false',
    'header = false',
    `columns = {${["'row_no': 'BIGINT'", ...columns].join(', ')}}`,
    `delim = ${quoted(delimiter)}`,
    `quote = '"'`,
    `escape = '"'`,
    // Else a carriage return inside the first cells is taken for the end of rows.
    String.raw`new_line = '\n'`,
    `max_line_size = ${line}`,
    `buffer_size = ${Math.max(USUAL_BUFFER_BYTES, line * 2)}`,
  ];
  return `select * from read_csv(${quoted(path)}, ${options.join(', ')})`;
}

interface ParquetColumn {
  readonly name: string;
  /** As the engine says it: `VARCHAR`, `DOUBLE`, `MAP(VARCHAR, VARCHAR)`. */
  readonly type: string;
}

const parquetFile = (path: string): string =>
  `read_parquet([${quoted(path)}], binary_as_string = true, file_row_number = true, hive_partitioning = false)`;

export interface ParquetTable {
  readonly columns: readonly ParquetColumn[];
  readonly rows: number;
}

/** @throws the engine's error when the file is damaged */
export async function parquetTable(connection: DuckDBConnection, path: string): Promise<ParquetTable> {
  const described = await connection.runAndReadAll(`describe select * exclude (file_row_number) from ${parquetFile(path)}`);
  const counted = await connection.runAndReadAll(`select count(*) from ${parquetFile(path)}`);
  return {
    columns: described.getRows().map(([name, type]) => ({ name: String(name), type: String(type) })),
    rows: Number(counted.getRows()[0]?.[0] ?? 0),
  };
}

/** Doubles become the shortest text that reads back as the same double (`0.1`, not `0.1000000000000000055`): the figure that was written. */
export function parquetSource(path: string, columns: readonly ParquetColumn[]): string {
  const texts = columns.map(({ name, type }, index) => `${asText(identifier(name), type)} as c${index}`);
  return `select file_row_number + 1 as row_no, ${texts.join(', ')} from ${parquetFile(path)}`;
}

const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function asText(column: string, type: string): string {
  if (type === 'VARCHAR') return `nullif(${column}, '')`;
  return /^(MAP|STRUCT|UNION)\b|\]$/.test(type) ? `nullif(cast(to_json(${column}) as varchar), '{}')` : `cast(${column} as varchar)`;
}
