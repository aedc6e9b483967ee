/** The occurrences of a correlation's rules, group by group in time order, as one query. */
import { fixed, joined, name, sql } from '../../../../ports/sql.ts';
import type { Sql } from '../../../../ports/sql.ts';
import type { SqlDialect } from '../../../../ports/sql-dialect.ts';
import { eventField, RAW } from '../compiling/event-field.ts';
import { joinedBy } from '../compiling/test-sql.ts';
import type { CorrelatedField, Correlation } from '../rule.ts';

/** Where the occurrences of one referenced rule are: `sigma_hit` by number, or the table an inner correlation left. */
export type Source = { readonly rule: string } & ({ readonly hitNumber: number } | { readonly table: string });

export interface OccurrenceRow {
  readonly part: number;
  readonly occurrence: number;
  readonly occurred_at: number;
  readonly event_key: number;
  readonly group_number: number;
  readonly measured: number | null;
}

/** The text of a field in a row of `event`, as one referenced rule calls it. */
export function fieldText(field: CorrelatedField, rule: string, dialect: SqlDialect): Sql {
  const found = eventField(field.byRule[rule] ?? field.name);
  return found.column ?? dialect.jsonText(RAW, found.path);
}

/**
 * Values and groups travel as numbers (`dense_rank`), so that long texts stay in the engine.
 * An event that lacks one of the group-by fields belongs to no group: it cannot "have the same value".
 */
export function occurrencesSql(correlation: Correlation, sources: readonly Source[], dialect: SqlDialect): Sql {
  const groups = correlation.groupBy.map((_, index) => fixed(`g${index}`));
  const values = correlation.fields.map((_, index) => fixed(`v${index}`));
  const parts = sources.map((source, part) => partSql(correlation, source, part, dialect));
  const inGroup = joinedBy(
    'and',
    groups.map((group) => sql`${group} is not null`),
  );
  const groupNumber = groups.length === 0 ? sql`0` : sql`dense_rank() over (order by ${joined(groups, ', ')})`;
  return sql`select part, occurrence, occurred_at, event_key, ${groupNumber} as group_number, ${valueSql(correlation, values, dialect)} as measured
    from (${joined(parts, ' union all ')}) occurring where ${inGroup} order by group_number, occurred_at, event_key, part`;
}

function valueSql({ type, percentile }: Correlation, values: readonly Sql[], dialect: SqlDialect): Sql {
  const [first] = values;
  if (first === undefined) return sql`cast(null as bigint)`;
  if (type !== 'value_count' && !(type === 'value_percentile' && percentile === null)) return dialect.asNumber(first);
  const present = joinedBy(
    'and',
    values.map((value) => sql`${value} is not null`),
  );
  return sql`case when ${present} then dense_rank() over (order by ${joined(values, ', ')}) end`;
}

function partSql(correlation: Correlation, source: Source, part: number, dialect: SqlDialect): Sql {
  const columns = [
    ...correlation.groupBy.map((field, index) => sql`${fieldText(field, source.rule, dialect)} as ${fixed(`g${index}`)}`),
    ...correlation.fields.map((field, index) => sql`${fieldText(field, source.rule, dialect)} as ${fixed(`v${index}`)}`),
  ];
  const hits =
    'table' in source
      ? sql`select hit_number, hit_at, hit_key from ${name(source.table)}`
      : sql`select event_key as hit_number, ${dialect.epochSeconds(sql`event_time`)} as hit_at, event_key as hit_key from sigma_hit where rule = ${source.hitNumber}`;
  const taken = joined([sql`${fixed(String(part))} as part, hit_number as occurrence, hit_at as occurred_at, event_key`, ...columns], ', ');
  return sql`select ${taken} from (${hits}) hit join event on event_key = hit_key`;
}
