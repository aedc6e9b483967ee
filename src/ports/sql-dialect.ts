/**
 * What questions may ask of an engine, named by meaning, not by syntax.
 * Need something an engine spells differently? Add a meaning here and in every dialect; never a generic formatter.
 * Implementations: `edges/duckdb/dialect.ts`, `edges/trino/dialect.ts`.
 */
import type { Sql } from './sql.ts';

/** Steps into a JSON value: object keys, or `*` for "any element of the array here". */
export type JsonPath = readonly string[];

/** One address block. `first` and `last` are its ends in fixed-width lower-case hex: 8 digits for IPv4, 32 for IPv6. */
export interface AddressBlock {
  /** Canonical CIDR text, e.g. `10.0.0.0/8` or `2001:db8::/32`. */
  readonly cidr: string;
  readonly version: 4 | 6;
  readonly first: string;
  readonly last: string;
}

export type TimePart = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

export interface SqlDialect {
  readonly engine: 'duckdb' | 'trino';
  /** The value at the path as text: a string bare, anything else as its JSON text; NULL when absent or JSON null. No `*` in the path. */
  jsonText(json: Sql, path: JsonPath): Sql;
  /** True when the path exists, even with the value null. No `*` in the path. */
  jsonHas(json: Sql, path: JsonPath): Sql;
  /** Every value the path reaches (`*` goes through arrays), each as text like `jsonText`, as an SQL array of varchar; empty array when none. */
  jsonTexts(json: Sql, path: JsonPath): Sql;
  /** `jsonText` for several paths at once, as an array of varchar with one element a path; NULL or an array of NULLs when the text is no JSON. */
  jsonTextList(json: Sql, paths: readonly JsonPath[]): Sql;
  /** What each path leads to: 'ARRAY', 'OBJECT', 'NULL' (JSON null), another word for anything else; NULL when absent. Array of varchar. */
  jsonKindList(json: Sql, paths: readonly JsonPath[]): Sql;
  /** A column of a subquery (with a name of its own) that is computed once a row, however often conditions outside name it. */
  computedOnce(value: Sql): Sql;
  /**
   * Every value a path of object keys reaches when each array on the way is gone through, as an SQL array of varchar.
   * An array at the end gives its elements and also its own JSON text. No `*` in the path; an empty path is the value itself.
   */
  jsonTextsThroughArrays(json: Sql, path: JsonPath): Sql;
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
  /** A time written as ISO 8601 text (`2024-02-01T10:11:12Z`); NULL when the text is no time. */
  timeFromIso(text: Sql): Sql;
  /** The number `part` of a time (week: ISO week) as DOUBLE. Zones are not converted. */
  timePart(time: Sql, part: TimePart): Sql;
  /** True when the text is an IP address inside the block; false when it is no address. Never NULL unless the text is. */
  addressWithin(text: Sql, block: AddressBlock): Sql;
  /** Whole seconds from a to b. */
  secondsBetween(a: Sql, b: Sql): Sql;
  /** Seconds since 1970 (whole). */
  epochSeconds(time: Sql): Sql;
  /** The value of the row with the smallest / largest `order`. */
  valueAtMin(value: Sql, order: Sql): Sql;
  valueAtMax(value: Sql, order: Sql): Sql;
  /** Sorted distinct values, NULLs left out, as an array of varchar, at most `most`. */
  distinctList(value: Sql, most: number): Sql;
  /** Text cut at a separator, as an array of varchar; the empty text gives an empty array. */
  splitText(text: Sql, separator: string): Sql;
  /** Text to DOUBLE, NULL when it is no number. */
  asNumber(text: Sql): Sql;
  /** 32 lower-case hex digits that stand for a list of texts, none of them NULL; the same for the same texts everywhere (MD5). Not for secrets. */
  fingerprint(texts: readonly Sql[]): Sql;
  /** At most n rows. */
  firstRows(n: number): Sql;
}
