/** The occurrences of a correlation's rules, group by group in time order. */
import { fixed, joined, name, sql } from '../../../../ports/sql.ts';
import type { Sql } from '../../../../ports/sql.ts';
import type { SqlDialect } from '../../../../ports/sql-dialect.ts';
import { joinedBy } from '../compiling/test-sql.ts';
import type { Correlation } from '../rule.ts';
import { fieldIn, isAmount } from './fields-of-parts.ts';
import { fullStretches, stretchOf } from './full-stretches.ts';
import { leastOfMatch } from './least-needed.ts';
import type { Members } from './members.ts';

/** Where the occurrences of one referenced rule are: `sigma_hit` by number, a table of those near enough to each other, or the table an inner correlation left. */
export type Source = { readonly rule: string } & ({ readonly hitNumber: number } | { readonly near: string } | { readonly matches: string });

export interface OccurrenceRow {
  readonly part: number;
  readonly occurrence: number;
  readonly occurred_at: number;
  readonly event_key: number;
  readonly group_number: number;
  readonly measured: number | null;
}

/**
 * All occurrences. Groups and values are numbers.
 * An event that lacks one of the group-by fields belongs to no group: it cannot "have the same value".
 */
export function occurrencesSql(correlation: Correlation, sources: readonly Source[], members: Members, dialect: SqlDialect): Sql {
  const groups = correlation.groupBy.map((_, index) => fixed(`g${index}`));
  const parts = sources.map((source, part) => partSql(correlation, source, part, members, dialect));
  const inGroup = joinedBy(
    'and',
    groups.map((group) => sql`${group} is not null`),
  );
  const groupNumber = groups.length === 0 ? sql`0` : sql`dense_rank() over (order by ${joined(groups, ', ')})`;
  return sql`select part, occurrence, occurred_at, event_key, ${groupNumber} as group_number, ${measured(correlation)} as measured
    from (${joined(parts, ' union all ')}) occurring where ${inGroup}`;
}

/** Out of a table of all occurrences, those that can be part of a match. Of a program that does the same all day, nothing is left to look at one by one. */
export function inOrderSql(correlation: Correlation, occurrences: string): Sql {
  const all = sql`select part, occurrence, occurred_at, event_key, group_number, measured from ${name(occurrences)}`;
  const inOrder = sql`order by group_number, occurred_at, event_key, part`;
  const least = leastOfMatch(correlation);
  if (least === null) return sql`${all} ${inOrder}`;
  const full = fullStretches(correlation, least, name(occurrences), [fixed('group_number')]);
  return sql`${all} join (select group_number as full_group, stretch as full_stretch from (${full}) full_ones) full_enough
    on full_group = group_number and full_stretch = ${stretchOf(correlation)} ${inOrder}`;
}

function measured(correlation: Correlation): Sql {
  const values = correlation.fields.map((_, index) => fixed(`v${index}`));
  const [first] = values;
  if (first === undefined) return sql`cast(null as bigint)`;
  if (values.length === 1) return first;
  return sql`case when ${joinedBy(
    'and',
    values.map((value) => sql`${value} is not null`),
  )} then dense_rank() over (order by ${joined(values, ', ')}) end`;
}

function partSql(correlation: Correlation, source: Source, part: number, members: Members, dialect: SqlDialect): Sql {
  const columns = [
    ...correlation.groupBy.map((field, index) => sql`${members.number(fieldIn(field, source.rule))} as ${fixed(`g${index}`)}`),
    ...correlation.fields.map((field, index) => {
      const path = fieldIn(field, source.rule);
      return sql`${isAmount(correlation) ? members.amount(path) : members.number(path)} as ${fixed(`v${index}`)}`;
    }),
  ];
  const taken = joined(
    [sql`${fixed(String(part))} as part, hit_number as occurrence, hit_at as occurred_at, hit_key as event_key`, ...columns],
    ', ',
  );
  const fields = [...correlation.groupBy, ...correlation.fields].map((field) => fieldIn(field, source.rule));
  return sql`select ${taken} from (${hitsOf(source, part, dialect)}) hit ${members.joinedTo(sql`hit_key`, fields, 'near' in source ? 'events' : 'members', dialect)}`;
}

function hitsOf(source: Source, part: number, dialect: SqlDialect): Sql {
  if ('matches' in source) return sql`select hit_number, hit_at, hit_key from ${name(source.matches)}`;
  if ('near' in source) return sql`select event_key as hit_number, hit_at, event_key as hit_key from ${name(source.near)} where part = ${part}`;
  return sql`select event_key as hit_number, ${dialect.epochSeconds(sql`event_time`)} as hit_at, event_key as hit_key from sigma_hit where rule = ${source.hitNumber}`;
}
