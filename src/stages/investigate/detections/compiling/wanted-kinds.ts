/**
 * What can be told of a rule without looking closely: its expression with some tests answered "perhaps". The result is true wherever the rule
 * can match, so a rule never has to look at other rows.
 */
import type { Expression } from '../rule.ts';
import { KIND_FIELDS } from './event-field.ts';
import { existenceFields, fieldsOf, readsRaw } from './expression-fields.ts';

/** Which kinds of event (name and source) the rule can match at all: a test in the columns of a kind only. */
export const wantedKinds = (expression: Expression): Expression => simplified(estimate(expression, true, aboutKind));

/** Which rows it can match: a test that does not read the record's text. */
export const withoutText = (expression: Expression): Expression => simplified(estimate(expression, true, (test) => !readsRaw(test)));

/** What is left to test on an event of a wanted kind: parts of the outermost "and" that are about the kind alone hold already. */
export const besideKind = (expression: Expression): Expression => without(expression, aboutKind);

/** What is left to test on a row that passed `withoutText`: the same for parts that do not read the record's text. */
export const besideColumns = (expression: Expression): Expression => without(expression, (part) => !readsRaw(part));

function without(expression: Expression, holds: (part: Expression) => boolean): Expression {
  if (holds(expression)) return { kind: 'always' };
  return expression.kind === 'and' ? simplified({ kind: 'and', parts: expression.parts.map((part) => without(part, holds)) }) : expression;
}

/** `exists` also asks for an explicit null, which no column knows. */
function aboutKind(expression: Expression): boolean {
  const fields = fieldsOf(expression);
  return fields.length > 0 && existenceFields(expression).length === 0 && fields.every((field) => field !== null && KIND_FIELDS.includes(field));
}

/** Tests that are not `known` are answered "perhaps". `over`: true wherever the expression can be true; otherwise false wherever it can be false. */
function estimate(expression: Expression, over: boolean, known: (test: Expression) => boolean): Expression {
  switch (expression.kind) {
    case 'not':
      return { kind: 'not', part: estimate(expression.part, !over, known) };
    case 'and':
    case 'or':
      return { kind: expression.kind, parts: expression.parts.map((part) => estimate(part, over, known)) };
    case 'always':
    case 'never':
      return expression;
    default:
      return known(expression) ? expression : { kind: over ? 'always' : 'never' };
  }
}

function simplified(expression: Expression): Expression {
  if (expression.kind === 'not') {
    const part = simplified(expression.part);
    return part.kind === 'always' ? { kind: 'never' } : part.kind === 'never' ? { kind: 'always' } : { kind: 'not', part };
  }
  if (expression.kind !== 'and' && expression.kind !== 'or') return expression;
  const [neutral, ruling] = expression.kind === 'and' ? (['always', 'never'] as const) : (['never', 'always'] as const);
  const parts = expression.parts.map(simplified).filter((part) => part.kind !== neutral);
  if (parts.some((part) => part.kind === ruling)) return { kind: ruling };
  const [only] = parts;
  return only === undefined ? { kind: neutral } : parts.length === 1 ? only : { kind: expression.kind, parts };
}
