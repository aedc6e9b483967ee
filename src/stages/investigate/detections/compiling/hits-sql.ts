/**
 * The questions behind "which rule matches which event", for hundreds of rules over a million events.
 *
 * Measured (1,000,000 events, 250 rules): one query for all rules needs hundreds of megabytes, since an engine keeps room for every step of every
 * expression; one query a rule reads the table 250 times. So: kinds first, tests on columns in batches, and the records' text read once.
 */
import { fixed, joined, name, sql } from '../../../../ports/sql.ts';
import type { Sql } from '../../../../ports/sql.ts';
import type { SqlDialect } from '../../../../ports/sql-dialect.ts';
import type { Expression, EventRule } from '../rule.ts';
import { eventField, KIND_COLUMNS } from './event-field.ts';
import { fieldsOf, readsRaw, readsWholeEvent } from './expression-fields.ts';
import { expressionSql } from './expression-sql.ts';
import { RecordTexts } from './record-texts.ts';
import { besideColumns, besideKind, wantedKinds, withoutText } from './wanted-kinds.ts';

/** A rule with the small number it has in the tables of one run. */
export interface NumberedRule {
  readonly number: number;
  readonly rule: EventRule;
}

const KIND: Sql = fixed(KIND_COLUMNS.join(', '));
const number = (value: number): Sql => fixed(String(value));

/** The kinds of event in the table, each with its number of `events`. */
export const kindsSql = (most: number, dialect: SqlDialect): Sql =>
  sql`select ${KIND}, count(*) as events from event group by ${KIND} ${dialect.firstRows(most)}`;

/** For each row of `sigma_kind`, one 0/1 column `r<number>` a rule: can it match that kind? */
export function wantedSql(rules: readonly NumberedRule[], dialect: SqlDialect): Sql {
  const columns = rules.map(
    (one) => sql`case when ${expressionSql(wantedKinds(one.rule.condition), dialect, null)} then 1 else 0 end as ${fixed(`r${one.number}`)}`,
  );
  return sql`select ${joined([KIND, sql`events`, ...columns], ', ')} from sigma_kind`;
}

/** Rows (rule, event_key, event_time) that pass `test` of each rule, among the kinds that `sigma_wanted` gives it. */
export function amongKindsSql(rules: readonly NumberedRule[], test: (rule: EventRule) => Expression, dialect: SqlDialect): Sql {
  const own = joined(
    rules.map((one) => number(one.number)),
    ', ',
  );
  const same = KIND_COLUMNS.map((kind) => fixed(`wanted_${kind} is not distinct from ${kind}`));
  return sql`select rule, event_key, event_time from event join (select * from sigma_wanted where rule in (${own})) wanted on ${joined(same, ' and ')}
    where ${rules.every((one) => test(one.rule).kind === 'always') ? sql`true` : caseOfRule(rules, test, dialect, null)}`;
}

/** What is left of a rule on a row of a kind it wants. */
export const onWantedKind = (rule: EventRule): Expression => besideKind(rule.condition);

/** What is left of a rule on a candidate: a row of a kind it wants that passed all it can tell from columns. */
export const onCandidate = (rule: EventRule): Expression => besideColumns(rule.condition);

/** The same as far as it can be told without the record's text. */
export const onWantedKindWithoutText = (rule: EventRule): Expression => withoutText(besideKind(rule.condition));

/** Rows of one rule, in a scan of its own. */
export function aloneSql(one: NumberedRule, dialect: SqlDialect): Sql {
  const { condition } = one.rule;
  const rule = sql`${number(one.number)} as rule`;
  if (!readsRaw(condition)) return sql`select ${rule}, event_key, event_time from event where ${expressionSql(condition, dialect, null)}`;
  const rows = sql`event where ${expressionSql(withoutText(condition), dialect, null)}`;
  return withRecords(rule, rows, [condition], (record) => expressionSql(condition, dialect, record), dialect);
}

/** Text and needed columns of the events in `sigma_candidate` (rule, event_key, event_time). */
export function textsSql(rules: readonly NumberedRule[]): Sql {
  const candidates = sql`(select distinct event_key as candidate_key from sigma_candidate) candidate`;
  const columns = columnsFor(
    rules.map((one) => onCandidate(one.rule)),
    true,
  );
  return sql`select ${columns} from event join ${candidates} on event_key = candidate_key`;
}

/** Rows of several rules among their candidates; `texts` is `event` itself, or `sigma_text`, which holds what `textsSql` took from it. */
export function amongCandidatesSql(rules: readonly NumberedRule[], texts: 'event' | 'sigma_text', dialect: SqlDialect): Sql {
  const own = joined(
    rules.map((one) => number(one.number)),
    ', ',
  );
  const rows = sql`${fixed(texts)} join (select rule, event_key as candidate_key from sigma_candidate where rule in (${own})) candidate on event_key = candidate_key`;
  const tests = rules.map((one) => onCandidate(one.rule));
  return withRecords(sql`rule`, rows, tests, (record) => caseOfRule(rules, onCandidate, dialect, record), dialect);
}

/** Reads the records once in a subquery, then asks the condition of what was read. */
function withRecords(rule: Sql, rows: Sql, tests: readonly Expression[], condition: (record: RecordTexts) => Sql, dialect: SqlDialect): Sql {
  const record = new RecordTexts(tests, dialect);
  const columns = joined([rule, columnsFor(tests, tests.some(readsWholeEvent)), ...record.columns()], ', ');
  return sql`select rule, event_key, event_time from (select ${columns} from ${rows}) record where ${condition(record)}`;
}

/** Columns the tests look at, with the keys and, when wanted, the record's text. */
function columnsFor(tests: readonly Expression[], raw: boolean): Sql {
  const fields = tests.flatMap(fieldsOf);
  const columns = new Set<string>(['event_key', 'event_time', ...(raw ? ['raw'] : [])]);
  for (const field of fields) {
    const column = field === null ? null : eventField(field).name;
    if (column !== null) columns.add(column);
  }
  return joined(Array.from(columns, name), ', ');
}

function caseOfRule(rules: readonly NumberedRule[], test: (rule: EventRule) => Expression, dialect: SqlDialect, record: RecordTexts | null): Sql {
  const branches = rules.map((one) => sql`when ${number(one.number)} then ${expressionSql(test(one.rule), dialect, record)}`);
  return sql`case rule ${joined(branches, ' ')} else false end`;
}

/** Rows of several questions of the shape (rule, event_key, event_time) together; none when there are none. */
export const together = (questions: readonly Sql[]): Sql =>
  joined([sql`select cast(0 as integer) as rule, event_key, event_time from event where false`, ...questions], ' union all ');
