/** One test of a rule as SQL. NULL in the result counts as false. */
import { joined, sql } from '../../../../ports/sql.ts';
import type { Sql } from '../../../../ports/sql.ts';
import type { SqlDialect } from '../../../../ports/sql-dialect.ts';
import { plainText } from '../matching/text-pattern.ts';
import type { Matcher, TextPattern, ValueTest, Where } from '../rule.ts';
import { eventField, RAW } from './event-field.ts';
import type { RecordTexts } from './record-texts.ts';
import { comparable, fitsAny, isOneOf, type Searched } from './text-sql.ts';

const needed = (record: RecordTexts | null): RecordTexts => {
  if (record === null) throw new Error('this test needs the record');
  return record;
};

export function absentSql(field: string, record: RecordTexts | null): Sql {
  const { column } = eventField(field);
  return column === null ? sql`not ${needed(record).any(field, (value) => sql`${value} is not null`)}` : sql`${column} is null`;
}

/** The field is there, "be it empty or null". */
export function existsSql(field: string, record: RecordTexts | null): Sql {
  const { column } = eventField(field);
  const written = needed(record).has(field);
  return column === null ? written : sql`case when ${column} is not null then true else ${written} end`;
}

export function valueTestSql(test: ValueTest, dialect: SqlDialect, record: RecordTexts | null): Sql {
  if (test.field === null) return combined(test, (matchers) => anyOf(matchers, RAW, 'text', dialect, record));
  const { field } = test;
  const { column, time } = eventField(field);
  if (test.matchers.every((one) => one.kind === 'number' && one.of !== null) && time !== null) {
    return combined(test, (matchers) =>
      joinedBy(
        'or',
        matchers.map((one) => timeSql(one, time, dialect)),
      ),
    );
  }
  if (column !== null) return combined(test, (matchers) => anyOf(matchers, column, 'column', dialect, record));
  return combined(test, (matchers) => needed(record).any(field, (value) => anyOf(matchers, value, 'text', dialect, record)));
}

/** With `all`, every matcher on its own must be passed by some value. */
const combined = (test: ValueTest, some: (matchers: readonly Matcher[]) => Sql): Sql =>
  test.all
    ? joinedBy(
        'and',
        test.matchers.map((matcher) => some([matcher])),
      )
    : some(test.matchers);

/** Plain texts go together as one `in (...)`, many patterns as one expression; the rest one by one. */
function anyOf(matchers: readonly Matcher[], value: Sql, searched: Searched, dialect: SqlDialect, record: RecordTexts | null): Sql {
  const tests: Sql[] = [];
  for (const cased of [true, false]) {
    const patterns = matchers.flatMap((one) => (one.kind === 'text' && one.cased === cased ? [one.pattern] : []));
    const plain = patterns.flatMap((pattern) => plainText(pattern) ?? []);
    const others = patterns.filter((pattern) => plainText(pattern) === null);
    if (plain.length > 0) tests.push(isOneOf(value, plain, cased));
    tests.push(...fitsAny(value, searched, value === RAW ? others.flatMap(inWholeEvent) : others, cased, dialect));
  }
  tests.push(...matchers.filter((one) => one.kind !== 'text').map((one) => matcherSql(one, value, dialect, record)));
  return joinedBy('or', tests);
}

function matcherSql(matcher: Exclude<Matcher, { kind: 'text' }>, value: Sql, dialect: SqlDialect, record: RecordTexts | null): Sql {
  switch (matcher.kind) {
    case 'regex':
      return dialect.matchesRegex(value, matcher.pattern, matcher.flags);
    case 'within':
      return dialect.addressWithin(value, matcher.block);
    case 'number':
      return compared(matcher, matcher.of === null ? dialect.asNumber(value) : dialect.timePart(dialect.timeFromIso(value), matcher.of));
    case 'field':
      return sameAsField(matcher, value, dialect, record);
  }
}

/** The record is JSON: a keyword with quotes, backslashes or control characters stands in it in its escaped form. */
function inWholeEvent(pattern: TextPattern): TextPattern[] {
  const escaped: TextPattern = pattern.map((part) => (typeof part === 'string' ? JSON.stringify(part).slice(1, -1) : part));
  const same = escaped.every((part, index) => typeof part !== 'string' || part === pattern[index]);
  return same ? [pattern] : [pattern, escaped];
}

function timeSql(matcher: Matcher, time: Sql, dialect: SqlDialect): Sql {
  if (matcher.kind !== 'number' || matcher.of === null) throw new Error('a time part was promised');
  return compared(matcher, dialect.timePart(time, matcher.of));
}

function compared(matcher: Extract<Matcher, { kind: 'number' }>, value: Sql): Sql {
  const number = sql`cast(${matcher.number} as double)`;
  switch (matcher.compare) {
    case 'lt':
      return sql`${value} < ${number}`;
    case 'lte':
      return sql`${value} <= ${number}`;
    case 'gt':
      return sql`${value} > ${number}`;
    case 'gte':
      return sql`${value} >= ${number}`;
    case 'eq':
      return sql`${value} = ${number}`;
  }
}

function sameAsField(matcher: Extract<Matcher, { kind: 'field' }>, value: Sql, dialect: SqlDialect, record: RecordTexts | null): Sql {
  const { column } = eventField(matcher.field);
  const relation = (to: Sql): Sql => related(comparable(value, matcher.cased), comparable(to, matcher.cased), matcher.where, dialect);
  return column === null ? needed(record).any(matcher.field, relation) : relation(column);
}

function related(value: Sql, to: Sql, where: Where, dialect: SqlDialect): Sql {
  switch (where) {
    case 'whole':
      return sql`${value} = ${to}`;
    case 'contains':
      return dialect.containsText(value, to);
    case 'start':
      return dialect.startsWithText(value, to);
    case 'end':
      return dialect.endsWithText(value, to);
  }
}

/** Joined in balanced halves: an engine's parser has a limit to how deep a chain of operators may nest. */
export function joinedBy(operator: 'and' | 'or', parts: readonly Sql[]): Sql {
  const [only] = parts;
  if (only === undefined) return operator === 'and' ? sql`true` : sql`false`;
  if (parts.length === 1) return only;
  if (parts.length <= 16) return sql`(${joined(parts, ` ${operator} `)})`;
  const middle = Math.ceil(parts.length / 2);
  return sql`(${joined([joinedBy(operator, parts.slice(0, middle)), joinedBy(operator, parts.slice(middle))], ` ${operator} `)})`;
}
