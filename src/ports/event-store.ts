/** Where events live while a case is examined. `edges/duckdb` implements it; `edges/trino` only checks that questions would run there too. */
import type { Sql, SqlValue } from './sql.ts';
import type { SqlDialect } from './sql-dialect.ts';

/** A result row by column name. Timestamps come as ISO 8601 UTC text, 64-bit integers as number, arrays as arrays of text. */
export type Row = Readonly<Record<string, SqlValue | readonly string[]>>;

/** What storing came to, over all rows read. */
export interface EventTally {
  /** Rows of `event`. */
  readonly unique: number;
  /** Rows left out because another row tells the same event. */
  readonly duplicate: number;
  /** Rows of `event` that share an event id with a row of other content; all of them are kept. */
  readonly conflicting: number;
  /** Their event ids, at most 100. */
  readonly conflictingIds: readonly string[];
  /** Rows of `event` without a usable time. */
  readonly withoutTime: number;
}

export interface EventStore {
  readonly dialect: SqlDialect;
  readonly tally: EventTally;
  /** All rows at once: for results known to be small. */
  rows<R extends object = Row>(query: Sql): Promise<R[]>;
  /** Rows in blocks, constant memory. */
  stream<R extends object = Row>(query: Sql): AsyncIterable<R>;
  /** Drops derived tables that are no longer needed; the memory they held is what later steps sort in. */
  forget(tables: readonly string[]): Promise<void>;
  /** Makes or replaces a derived table from a query. */
  derive(table: string, query: Sql): Promise<void>;
  /** Makes or replaces a derived table from rows computed in TypeScript. Types: text, integer, double, boolean, timestamp (ISO text). */
  place(
    table: string,
    columns: Readonly<Record<string, 'text' | 'integer' | 'double' | 'boolean' | 'timestamp'>>,
    rows: Iterable<readonly SqlValue[]>,
  ): Promise<void>;
  /** Writes a query's rows as one JSON object a line to a file of the case; returns the number of lines. */
  writeJsonLines(query: Sql, file: string): Promise<number>;
  close(): Promise<void>;
}
