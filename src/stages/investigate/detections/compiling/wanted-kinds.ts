/**
 * Which kinds of event (name and source) can a rule match at all? The rule's expression with every other test answered "perhaps":
 * an over-estimate, in the columns of a kind only, so that a rule never has to look at rows of other kinds.
 */
import type { Expression } from '../rule.ts';
import { KIND_FIELDS } from './event-field.ts';
import { fieldsOf } from './expression-sql.ts';

export const wantedKinds = (expression: Expression): Expression => simplified(estimate(expression, true));

/** What is left to test on an event of a wanted kind: parts of the outermost "and" that are about the kind alone hold already. */
export function besideKind(expression: Expression): Expression {
  if (expression.kind === 'and') return simplified({ kind: 'and', parts: expression.parts.map(besideKind) });
  return aboutKind(expression) ? { kind: 'always' } : expression;
}

function aboutKind(expression: Expression): boolean {
  const fields = fieldsOf(expression);
  return fields.length > 0 && !hasExistence(expression) && fields.every((field) => field !== null && KIND_FIELDS.includes(field));
}

/** `exists` and `null` on a kind's field also look at the record's text, or are rare enough not to matter. */
function hasExistence(expression: Expression): boolean {
  if (expression.kind === 'not') return hasExistence(expression.part);
  if (expression.kind === 'and' || expression.kind === 'or') return expression.parts.some(hasExistence);
  return expression.kind === 'exists' || expression.kind === 'absent';
}

/** `over`: true wherever the expression can be true. Otherwise: false wherever it can be false. */
function estimate(expression: Expression, over: boolean): Expression {
  switch (expression.kind) {
    case 'not':
      return { kind: 'not', part: estimate(expression.part, !over) };
    case 'and':
    case 'or':
      return { kind: expression.kind, parts: expression.parts.map((part) => estimate(part, over)) };
    case 'always':
    case 'never':
      return expression;
    default: {
      const known = expression.kind === 'value' && fieldsOf(expression).every((field) => field !== null && KIND_FIELDS.includes(field));
      return known ? expression : { kind: over ? 'always' : 'never' };
    }
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
