/**
 * What questions may ask of an engine, named by meaning, not by syntax.
 * Need something an engine spells differently? Add a meaning here and in every dialect; never a generic formatter.
 * Implementations: `edges/duckdb/dialect.ts`, `edges/trino/dialect.ts`.
 */
import type { Sql } from './sql.ts';

/** Steps into a JSON value: object keys, or `*` for "any element of the array here". */
export type JsonPath = readonly string[];

export interface SqlDialect {
  readonly engine: 'duckdb' | 'trino';
  /** The value at the path as text: a string bare, anything else as its JSON text; NULL when absent or JSON null. No `*` in the path. */
  jsonText(json: Sql, path: JsonPath): Sql;
  /** True when the path exists, even with the value null. No `*` in the path. */
  jsonHas(json: Sql, path: JsonPath): Sql;
  /** Every value the path reaches (`*` goes through arrays), each as text like `jsonText`, as an SQL array of varchar; empty array when none. */
  jsonTexts(json: Sql, path: JsonPath): Sql;
  /** True when `test(element)` holds for any element of an array of varchar. */
  anyElement(array: Sql, test: (element: Sql) => Sql): Sql;
  /** Regular expression found anywhere in the text (RE2 syntax, linear time). Flags: i, m, s. */
  matchesRegex(text: Sql, pattern: string, flags: string): Sql;
  /** Needle found in the text, both taken literally. */
  containsText(text: Sql, needle: Sql): Sql;
  startsWithText(text: Sql, prefix: Sql): Sql;
  endsWithText(text: Sql, suffix: Sql): Sql;
  /** Timestamp cut to the hour / day, UTC. */
  hourOf(time: Sql): Sql;
  dayOf(time: Sql): Sql;
  /** Whole seconds from a to b. */
  secondsBetween(a: Sql, b: Sql): Sql;
  /** Seconds since 1970 (whole). */
  epochSeconds(time: Sql): Sql;
  /** The value of the row with the smallest / largest `order`. */
  valueAtMin(value: Sql, order: Sql): Sql;
  valueAtMax(value: Sql, order: Sql): Sql;
  /** Sorted distinct values, NULLs left out, as an array of varchar, at most `most`. */
  distinctList(value: Sql, most: number): Sql;
  /** Text to DOUBLE, NULL when it is no number. */
  asNumber(text: Sql): Sql;
  /** At most n rows. */
  firstRows(n: number): Sql;
}
