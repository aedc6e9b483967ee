/** The engine's result columns as plain rows: ISO 8601 UTC text for times, numbers for integers, arrays of text for lists. */
import {
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBListValue,
  DuckDBTimestampTZValue,
  DuckDBTimestampValue,
  type DuckDBDataChunk,
  type DuckDBValue,
} from '@duckdb/node-api';

type Plain = string | number | boolean | null | readonly Plain[];

/** Row objects of one block of results. `names` are the column names of the result. */
export function* rowsOf(chunk: DuckDBDataChunk, names: readonly string[]): Generator<Record<string, Plain>> {
  const columns = names.map((_, index) => chunk.getColumnVector(index));
  for (let row = 0; row < chunk.rowCount; row++) {
    const object: Record<string, Plain> = {};
    for (let column = 0; column < names.length; column++) object[names[column] as string] = plain(columns[column]?.getItem(row) ?? null);
    yield object;
  }
}

function plain(value: DuckDBValue): Plain {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof DuckDBTimestampValue || value instanceof DuckDBTimestampTZValue) return isoTime(value.micros);
  if (value instanceof DuckDBListValue) return value.items.map(plain);
  if (value instanceof DuckDBDecimalValue) return value.toDouble();
  if (value instanceof DuckDBDateValue) return value.toString();
  return value.toString();
}

/** `2024-03-10T10:00:00Z`; fractions of a second are cut off. A time JavaScript has no date for is null. */
function isoTime(micros: bigint): string | null {
  const time = new Date(Math.floor(Number(micros) / 1_000_000) * 1000);
  return Number.isNaN(time.getTime()) ? null : `${time.toISOString().slice(0, -5)}Z`;
}
