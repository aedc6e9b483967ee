/** A rule's expression as one SQL condition on a row of `event`. The result may be NULL, which counts as false. */
import { sql } from '../../../../ports/sql.ts';
import type { Sql } from '../../../../ports/sql.ts';
import type { SqlDialect } from '../../../../ports/sql-dialect.ts';
import type { Expression } from '../rule.ts';
import { KIND_FIELDS } from './event-field.ts';
import { fieldsOf, readsRaw } from './expression-fields.ts';
import type { RecordTexts } from './record-texts.ts';
import { absentSql, existsSql, joinedBy, valueTestSql } from './test-sql.ts';

/** `record` gives what is not in columns; null for expressions that are told by columns alone. */
export function expressionSql(expression: Expression, dialect: SqlDialect, record: RecordTexts | null): Sql {
  switch (expression.kind) {
    case 'always':
      return sql`true`;
    case 'never':
      return sql`false`;
    case 'not':
      return sql`not coalesce(${expressionSql(expression.part, dialect, record)}, false)`;
    case 'or':
      return joinedBy(
        'or',
        cheapestFirst(expression.parts).map((part) => expressionSql(part, dialect, record)),
      );
    case 'and':
      return conjunction(cheapestFirst(expression.parts), dialect, record);
    case 'exists':
      return existsSql(expression.field, record);
    case 'absent':
      return absentSql(expression.field, record);
    case 'value':
      return sql`(${valueTestSql(expression, dialect, record)})`;
  }
}

/** `case when` keeps an engine from the dear tests before the cheap ones have passed. */
function conjunction(parts: readonly Expression[], dialect: SqlDialect, record: RecordTexts | null): Sql {
  const texts = parts.map((part) => ({ cheap: !readsRaw(part), text: expressionSql(part, dialect, record) }));
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
