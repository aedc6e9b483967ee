/** A rule's expression as one SQL condition on a row of `event`. The result may be NULL, which counts as false. */
import { sql } from '../../../../ports/sql.ts';
import type { Sql } from '../../../../ports/sql.ts';
import type { SqlDialect } from '../../../../ports/sql-dialect.ts';
import type { Expression } from '../rule.ts';
import { KIND_FIELDS, needsRaw } from './event-field.ts';
import { absentSql, existsSql, joinedBy, valueTestSql } from './test-sql.ts';

export function expressionSql(expression: Expression, dialect: SqlDialect): Sql {
  switch (expression.kind) {
    case 'always':
      return sql`true`;
    case 'never':
      return sql`false`;
    case 'not':
      return sql`not coalesce(${expressionSql(expression.part, dialect)}, false)`;
    case 'or':
      return joinedBy(
        'or',
        cheapestFirst(expression.parts).map((part) => expressionSql(part, dialect)),
      );
    case 'and':
      return conjunction(cheapestFirst(expression.parts), dialect);
    case 'exists':
      return existsSql(expression.field, dialect);
    case 'absent':
      return absentSql(expression.field, dialect);
    case 'value':
      return sql`(${valueTestSql(expression, dialect)})`;
  }
}

/** `case when` keeps an engine from opening the record's text before the cheap tests have passed. */
function conjunction(parts: readonly Expression[], dialect: SqlDialect): Sql {
  const texts = parts.map((part) => ({ cheap: !readsRaw(part), text: expressionSql(part, dialect) }));
  const cheap = texts.filter((one) => one.cheap).map((one) => one.text);
  const dear = texts.filter((one) => !one.cheap).map((one) => one.text);
  if (cheap.length === 0 || dear.length === 0) return joinedBy('and', [...cheap, ...dear]);
  return sql`case when ${joinedBy('and', cheap)} then ${joinedBy('and', dear)} else false end`;
}

const cheapestFirst = (parts: readonly Expression[]): Expression[] => parts.toSorted((a, b) => cost(a) - cost(b));

function cost(expression: Expression): number {
  if (readsRaw(expression)) return 2;
  return fieldsOf(expression).every((field) => field !== null && KIND_FIELDS.includes(field)) ? 0 : 1;
}

/** Does the expression need the record's text? */
export const readsRaw = (expression: Expression): boolean =>
  existenceTested(expression) || fieldsOf(expression).some((field) => field === null || needsRaw(field));

function existenceTested(expression: Expression): boolean {
  switch (expression.kind) {
    case 'exists':
      return true;
    case 'not':
      return existenceTested(expression.part);
    case 'and':
    case 'or':
      return expression.parts.some(existenceTested);
    default:
      return false;
  }
}

/** Every field an expression looks at; null stands for the whole event. Time parts of a time column do not need the text. */
export function fieldsOf(expression: Expression): (string | null)[] {
  switch (expression.kind) {
    case 'not':
      return fieldsOf(expression.part);
    case 'and':
    case 'or':
      return expression.parts.flatMap(fieldsOf);
    case 'exists':
    case 'absent':
      return [expression.field];
    case 'value':
      return [expression.field, ...expression.matchers.flatMap((one) => (one.kind === 'field' ? [one.field] : []))];
    default:
      return [];
  }
}
