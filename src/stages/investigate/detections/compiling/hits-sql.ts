/** The question "which rule matches which event" for many rules at once, in as few scans of the table as possible. */
import { fixed, joined, sql } from '../../../../ports/sql.ts';
import type { Sql } from '../../../../ports/sql.ts';
import type { SqlDialect } from '../../../../ports/sql-dialect.ts';
import type { EventRule } from '../rule.ts';
import { KIND_COLUMNS } from './event-field.ts';
import { expressionSql, readsRaw } from './expression-sql.ts';
import { besideKind, wantedKinds } from './wanted-kinds.ts';

/** A rule with the small number it has in the tables of one run. */
export interface NumberedRule {
  readonly number: number;
  readonly rule: EventRule;
}

/** Rules that are evaluated in one scan, all of them with or all without the record's text. */
export type Batch = readonly NumberedRule[];

/** Bound values of one query; prepared statements have a limit, and planning grows with it. */
const VALUES_PER_QUERY = 4_000;

const KIND: Sql = fixed(KIND_COLUMNS.join(', '));

/** For each kind of event in the table: how many `events`, and one 0/1 column `r<number>` a rule: can it match that kind? */
export function kindsSql(rules: readonly NumberedRule[], most: number, dialect: SqlDialect): Sql {
  const columns = rules.map(
    ({ number, rule }) => sql`case when ${expressionSql(wantedKinds(rule.condition), dialect)} then 1 else 0 end as ${fixed(`r${number}`)}`,
  );
  const kinds = sql`select ${KIND}, count(*) as events from event group by ${KIND} ${dialect.firstRows(most)}`;
  return sql`select ${joined([KIND, sql`events`, ...columns], ', ')} from (${kinds}) kinds`;
}

/** Rules that need the record's text apart from those that do not, so that the text is read for the events those few rules want and no other. */
export function batchesOf(rules: readonly NumberedRule[], dialect: SqlDialect): Batch[] {
  const withText = rules.filter(({ rule }) => readsRaw(besideKind(rule.condition)));
  return [rules.filter((one) => !withText.includes(one)), withText].flatMap((group) => cut(group, dialect));
}

function cut(rules: readonly NumberedRule[], dialect: SqlDialect): Batch[] {
  const made: NumberedRule[][] = [];
  let room = 0;
  for (const one of rules) {
    const size = expressionSql(besideKind(one.rule.condition), dialect).values.length + 1;
    const last = made.at(-1);
    if (last !== undefined && size <= room) last.push(one);
    else {
      made.push([one]);
      room = VALUES_PER_QUERY;
    }
    room -= size;
  }
  return made;
}

/**
 * All hits as rows (rule, event_key, event_time). `batches` look at the kinds that the table `sigma_wanted` (batch, rule, wanted_event_name,
 * wanted_event_source) gives each rule, `alone` are rules that look at every row in a scan of their own.
 */
export function hitsSql(batches: readonly Batch[], alone: readonly NumberedRule[], dialect: SqlDialect): Sql {
  const none = sql`select cast(0 as integer) as rule, event_key, event_time from event where false`;
  const queries = [...batches.map((batch, index) => batchSql(batch, index, dialect)), ...alone.map((one) => aloneSql(one, dialect))];
  return joined([none, ...queries], ' union all ');
}

const aloneSql = ({ number, rule }: NumberedRule, dialect: SqlDialect): Sql =>
  sql`select ${fixed(String(number))} as rule, event_key, event_time from event where ${expressionSql(rule.condition, dialect)}`;

function batchSql(batch: Batch, index: number, dialect: SqlDialect): Sql {
  const branches = batch.map(({ number, rule }) => sql`when ${fixed(String(number))} then ${expressionSql(besideKind(rule.condition), dialect)}`);
  const same = KIND_COLUMNS.map((kind) => fixed(`wanted_${kind} is not distinct from ${kind}`));
  const wanted = sql`(select * from sigma_wanted where batch = ${fixed(String(index))}) wanted`;
  return sql`select rule, event_key, event_time from event join ${wanted} on ${joined(same, ' and ')} where case rule ${joined(branches, ' ')} else false end`;
}
