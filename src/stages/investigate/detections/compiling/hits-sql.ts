/** The question "which rule matches which event" for many rules at once, as few scans of the table as possible. */
import { fixed, joined, sql } from '../../../../ports/sql.ts';
import type { Sql } from '../../../../ports/sql.ts';
import type { SqlDialect } from '../../../../ports/sql-dialect.ts';
import type { EventRule } from '../rule.ts';
import { KIND_COLUMNS } from './event-field.ts';
import { expressionSql, readsRaw } from './expression-sql.ts';
import { wantedKinds } from './wanted-kinds.ts';

/** A rule with the small number it has in the tables of one run. */
export interface NumberedRule {
  readonly number: number;
  readonly rule: EventRule;
}

/** Bound values of one query; prepared statements have a limit, and planning grows with it. */
const VALUES_PER_QUERY = 4_000;

/** For each kind of event in the table, one 0/1 column `r<number>` a rule: can it match that kind? */
export function kindsSql(rules: readonly NumberedRule[], most: number, dialect: SqlDialect): Sql {
  const columns = rules.map(
    ({ number, rule }) => sql`case when ${expressionSql(wantedKinds(rule.condition), dialect)} then 1 else 0 end as ${column(number)}`,
  );
  const kind = fixed(KIND_COLUMNS.join(', '));
  return sql`select ${joined([kind, ...columns], ', ')} from (select distinct ${kind} from event) k ${dialect.firstRows(most)}`;
}

const column = (number: number): Sql => fixed(`r${number}`);

/** Rows of one rule, wherever they are. */
const everywhereSql = ({ number, rule }: NumberedRule, dialect: SqlDialect): Sql =>
  sql`select ${fixed(String(number))} as rule, event_key, event_time from event where ${expressionSql(rule.condition, dialect)}`;

/** Rows of several rules among the kinds that the table `sigma_wanted` (rule, event_name, event_source) allows each of them. */
function amongKindsSql(rules: readonly NumberedRule[], dialect: SqlDialect): Sql {
  const branches = rules.map(({ number, rule }) => sql`when ${fixed(String(number))} then ${expressionSql(rule.condition, dialect)}`);
  const same = KIND_COLUMNS.map((kind) => fixed(`wanted_${kind} is not distinct from ${kind}`));
  return sql`select rule, event_key, event_time from event join sigma_wanted on ${joined(same, ' and ')} where case rule ${joined(branches, ' ')} else false end`;
}

/**
 * All hits as rows (rule, event_key, event_time). Rules that need the record's text are kept apart from those that do not,
 * so that the text is read for the kinds of events those few rules want and no other.
 */
export function hitsSql(gated: readonly NumberedRule[], everywhere: readonly NumberedRule[], dialect: SqlDialect): Sql {
  const groups = [gated.filter(({ rule }) => !readsRaw(rule.condition)), gated.filter(({ rule }) => readsRaw(rule.condition))];
  const queries = [
    ...groups.flatMap((group) => batches(group, dialect)).map((batch) => amongKindsSql(batch, dialect)),
    ...everywhere.map((one) => everywhereSql(one, dialect)),
  ];
  const none = sql`select cast(0 as integer) as rule, event_key, event_time from event where false`;
  return joined([none, ...queries], ' union all ');
}

function batches(rules: readonly NumberedRule[], dialect: SqlDialect): NumberedRule[][] {
  const made: NumberedRule[][] = [];
  let room = 0;
  for (const one of rules) {
    const size = expressionSql(one.rule.condition, dialect).values.length + 1;
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
