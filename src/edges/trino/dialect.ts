/**
 * Trino's (Athena engine 3) words for what questions ask. Nothing runs on it here: every query is checked against the grammar (sql-syntax.ts).
 *
 * Differences from DuckDB, read in the Trino documentation (functions/json, functions/array, functions/regexp, language/types; read 2026-11):
 * - A JSON path is `$["a"]["b"]`; json_extract_scalar gives NULL for objects and arrays, json_format gives their text, and 'null' for JSON null.
 * - json_extract of text that is no JSON gives NULL, so nothing needs TRY.
 * - json_array_length is NULL for anything but an array: that is the test "is it an array".
 * - Lambdas are `x -> ...`; any_match is NULL when no element is true and one is NULL.
 * - There is no ends_with and no contains for text: substr and strpos.
 * - Addresses are a type: contains('10.0.0.0/8', address).
 * - Regular expressions take their flags in the pattern.
 */
import { fixed, joined, sql } from '../../ports/sql.ts';
import type { Sql } from '../../ports/sql.ts';
import type { JsonPath, SqlDialect } from '../../ports/sql-dialect.ts';
import { eachElement, lambda } from './lambda.ts';

const jsonPath = (path: JsonPath): string => `$${path.map((key) => `["${key.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"]`).join('')}`;

const jsonText = (json: Sql, path: JsonPath): Sql =>
  sql`coalesce(json_extract_scalar(${json}, ${jsonPath(path)}), nullif(json_format(json_extract(${json}, ${jsonPath(path)})), 'null'))`;

const listOf = (values: readonly Sql[]): Sql => sql`array[${joined(values, ', ')}]`;

const jsonKind = (json: Sql): Sql =>
  sql`case when json_array_length(${json}) is not null then 'ARRAY' when starts_with(json_format(${json}), '{') then 'OBJECT' when json_format(${json}) = 'null' then 'NULL' when ${json} is not null then 'SCALAR' end`;

const elements = (value: Sql): Sql => sql`cast(${value} as array(json))`;

const opened = (list: Sql, keepOthers: boolean): Sql =>
  sql`flatten(${eachElement(list, (one) => sql`if(json_array_length(${one}) is not null, ${elements(one)}, ${keepOthers ? sql`array[${one}]` : sql`cast(array[] as array(json))`})`)})`;

const stepInto = (list: Sql, key: string): Sql => eachElement(list, (one) => sql`json_extract(${one}, ${jsonPath([key])})`);

const start = (json: Sql): Sql => sql`array[json_extract(${json}, '$')]`;

const textsOf = (list: Sql): Sql => sql`filter(${eachElement(list, (one) => jsonText(one, []))}, kept -> kept is not null)`;

function jsonTexts(json: Sql, path: JsonPath): Sql {
  return textsOf(path.reduce((list, step) => (step === '*' ? opened(list, false) : stepInto(list, step)), start(json)));
}

function jsonTextsThroughArrays(json: Sql, path: JsonPath): Sql {
  const reached = path.reduce((list, key) => stepInto(opened(list, true), key), start(json));
  const leaves = eachElement(reached, (one) => sql`if(json_array_length(${one}) is not null, ${elements(one)} || ${one}, array[${one}])`);
  return textsOf(sql`flatten(${leaves})`);
}

const anyElement = (array: Sql, test: (element: Sql) => Sql): Sql => sql`coalesce(any_match(${array}, ${lambda(test)}), false)`;

export const trinoDialect: SqlDialect = {
  engine: 'trino',
  jsonText,
  jsonHas: (json, path) => sql`(json_extract(${json}, ${jsonPath(path)}) is not null)`,
  jsonTextList: (json, paths) => listOf(paths.map((path) => jsonText(json, path))),
  jsonKindList: (json, paths) => listOf(paths.map((path) => jsonKind(sql`json_extract(${json}, ${jsonPath(path)})`))),
  computedOnce: (value) => value,
  jsonTexts,
  jsonTextsThroughArrays,
  anyElement,
  matchesRegex: (text, pattern, flags) => sql`regexp_like(${text}, ${flags === '' ? pattern : `(?${flags})${pattern}`})`,
  containsText: (text, needle) => sql`(strpos(${text}, ${needle}) > 0)`,
  startsWithText: (text, prefix) => sql`starts_with(${text}, ${prefix})`,
  endsWithText: (text, suffix) =>
    sql`(length(${text}) >= length(${suffix}) and substr(${text}, length(${text}) - length(${suffix}) + 1) = ${suffix})`,
  hourOf: (time) => sql`date_trunc('hour', ${time})`,
  dayOf: (time) => sql`date_trunc('day', ${time})`,
  timeFromIso: (text) => sql`try(from_iso8601_timestamp(${text}))`,
  timePart: (time, part) => sql`cast(${fixed(part)}(${time}) as double)`,
  addressWithin: (text, block) => sql`if(${text} is not null, coalesce(contains(${block.cidr}, try_cast(${text} as ipaddress)), false))`,
  secondsBetween: (a, b) => sql`date_diff('second', ${a}, ${b})`,
  epochSeconds: (time) => sql`cast(floor(to_unixtime(${time})) as bigint)`,
  valueAtMin: (value, order) => sql`min_by(${value}, ${order})`,
  valueAtMax: (value, order) => sql`max_by(${value}, ${order})`,
  distinctList: (value, most) =>
    sql`slice(coalesce(array_sort(array_agg(distinct cast(${value} as varchar)) filter (where ${value} is not null)), cast(array[] as array(varchar))), 1, ${wholeNumber(most)})`,
  splitText: (text, separator) => sql`if(${text} = '', cast(array[] as array(varchar)), split(${text}, ${separator}))`,
  asNumber: (text) => sql`if(regexp_like(${text}, '^[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]{1,3})?$'), try_cast(${text} as double))`,
  fingerprint: (texts) => sql`lower(to_hex(md5(to_utf8(concat_ws(chr(31), ${joined(texts, ', ')})))))`,
  firstRows: (n) => sql`limit ${wholeNumber(n)}`,
};

const wholeNumber = (n: number): Sql => {
  if (!Number.isSafeInteger(n) || n < 0) throw new Error(`not a whole number: ${n}`);
  return fixed(String(n));
};
