/**
 * DuckDB's words for what questions ask.
 *
 * Differences from Trino, each run on DuckDB 1.5 in dialect.test.ts:
 * - JSON is read from text at any place; a path is a JSON pointer (`/a/b`), so keys may hold any character. JSON null reads as NULL.
 * - Text that is no JSON (a lone surrogate escape is enough) stops a whole query, so every read is inside TRY and gives NULL.
 * - A JSON function keeps what it parsed for a block of rows (up to 16 MB, each function and thread) and a lambda costs a millisecond a block: many of
 *   either in one query are slow. `jsonTextList` parses once for many paths; `unnest([x])` keeps the engine from copying x into each condition.
 * - Lambdas are `lambda x: ...`; "any element" is list_bool_or, which is NULL for an empty list.
 * - RE2 has no flag argument for multi-line, so flags go into the pattern: `(?im)`.
 * - There is no address type without an extension: addresses are compared as numbers or as 32 hex digits.
 * - TRY_CAST to DOUBLE takes `nan`, `inf` and `1_000`; only plain numbers are let through.
 */
import { fixed, joined, sql } from '../../ports/sql.ts';
import type { Sql } from '../../ports/sql.ts';
import type { JsonPath, SqlDialect } from '../../ports/sql-dialect.ts';
import { addressWithin } from './address-within.ts';
import { eachElement, oneElement } from './lambda.ts';

const pointer = (path: JsonPath): string => path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const pointers = (paths: readonly JsonPath[]): Sql =>
  sql`[${joined(
    paths.map((path) => sql`${pointer(path)}`),
    ', ',
  )}]`;

const jsonText = (json: Sql, path: JsonPath): Sql => sql`try(json_extract_string(${json}, ${pointer(path)}))`;

/** The list with every array in it replaced by its elements; anything else is kept when `keepOthers`. */
const opened = (list: Sql, keepOthers: boolean): Sql =>
  sql`flatten(${eachElement(list, (one) => sql`case when json_type(${one}) = 'ARRAY' then json_extract(${one}, '$[*]') else ${keepOthers ? sql`[${one}]` : sql`[]`} end`)})`;

const stepInto = (list: Sql, key: string): Sql => eachElement(list, (one) => sql`json_extract(${one}, ${pointer([key])})`);

const start = (json: Sql): Sql => sql`[try(json_extract(${json}, ''))]`;

const textsOf = (list: Sql): Sql =>
  sql`coalesce(list_filter(${eachElement(list, (one) => sql`json_extract_string(${one}, '')`)}, lambda kept: kept is not null), [])`;

function jsonTexts(json: Sql, path: JsonPath): Sql {
  return textsOf(path.reduce((list, step) => (step === '*' ? opened(list, false) : stepInto(list, step)), start(json)));
}

const anyElement = (array: Sql, test: (element: Sql) => Sql): Sql => sql`coalesce(list_bool_or(${eachElement(array, test)}), false)`;

function jsonTextsThroughArrays(json: Sql, path: JsonPath): Sql {
  const reached = path.reduce((list, key) => stepInto(opened(list, true), key), start(json));
  const leaves = eachElement(
    reached,
    (one) => sql`case when json_type(${one}) = 'ARRAY' then list_append(json_extract(${one}, '$[*]'), ${one}) else [${one}] end`,
  );
  return textsOf(sql`flatten(${leaves})`);
}

/**
 * DuckDB turns a simple expression such as `a.*a.*a.*b` into LIKE, whose time explodes on a long run of `a` (20,000 characters: it never ends).
 * RE2 itself is linear. An empty group in front keeps the expression from being "simple".
 */
const NOT_LIKE = '()';

export const duckdbDialect: SqlDialect = {
  engine: 'duckdb',
  jsonText,
  jsonHas: (json, path) => sql`coalesce(try(json_exists(${json}, ${pointer(path)})), false)`,
  jsonTextList: (json, paths) => sql`try(json_extract_string(${json}, ${pointers(paths)}))`,
  jsonKindList: (json, paths) => sql`try(json_type(${json}, ${pointers(paths)}))`,
  computedOnce: (value) => sql`unnest([${value}])`,
  jsonTexts,
  jsonTextsThroughArrays,
  anyElement,
  matchesRegex: (text, pattern, flags) => sql`regexp_matches(${text}, ${`${flags === '' ? '' : `(?${flags})`}${NOT_LIKE}${pattern}`})`,
  containsText: (text, needle) => sql`contains(${text}, ${needle})`,
  startsWithText: (text, prefix) => sql`starts_with(${text}, ${prefix})`,
  endsWithText: (text, suffix) => sql`ends_with(${text}, ${suffix})`,
  hourOf: (time) => sql`date_trunc('hour', ${time})`,
  dayOf: (time) => sql`date_trunc('day', ${time})`,
  timeFromIso: (text) => sql`try_cast(${text} as timestamp)`,
  timePart: (time, part) => sql`cast(${fixed(part)}(${time}) as double)`,
  addressWithin,
  secondsBetween: (a, b) => sql`date_diff('second', ${a}, ${b})`,
  epochSeconds: (time) => sql`cast(floor(epoch(${time})) as bigint)`,
  valueAtMin: (value, order) => sql`arg_min_null(${value}, ${order})`,
  valueAtMax: (value, order) => sql`arg_max_null(${value}, ${order})`,
  distinctList: (value, most) =>
    sql`list_slice(coalesce(array_agg(distinct cast(${value} as varchar) order by cast(${value} as varchar)) filter (where ${value} is not null), []), 1, ${wholeNumber(most)})`,
  splitText: (text, separator) => sql`case when ${text} = '' then [] else string_split(${text}, ${separator}) end`,
  asNumber: (text) =>
    oneElement(
      text,
      (one) => sql`case when regexp_matches(${one}, '^[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]{1,3})?$') then try_cast(${one} as double) end`,
    ),
  fingerprint: (texts) => sql`md5(concat_ws(chr(31), ${joined(texts, ', ')}))`,
  firstRows: (n) => sql`limit ${wholeNumber(n)}`,
};

const wholeNumber = (n: number): Sql => {
  if (!Number.isSafeInteger(n) || n < 0) throw new Error(`not a whole number: ${n}`);
  return fixed(String(n));
};
