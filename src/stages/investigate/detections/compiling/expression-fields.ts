/** Which fields an expression looks at, and whether columns are enough for it. */
import type { Expression } from '../rule.ts';
import { eventField } from './event-field.ts';

/** Every field, in no order; null stands for the whole event's text. */
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

/** Fields asked for by `exists`: an explicit null counts there, and a column cannot tell it from nothing. */
export function existenceFields(expression: Expression): string[] {
  switch (expression.kind) {
    case 'exists':
      return [expression.field];
    case 'not':
      return existenceFields(expression.part);
    case 'and':
    case 'or':
      return expression.parts.flatMap(existenceFields);
    default:
      return [];
  }
}

/** Does the expression need the record's text? Parts of a time that is a column do not. */
export function readsRaw(expression: Expression): boolean {
  switch (expression.kind) {
    case 'not':
      return readsRaw(expression.part);
    case 'and':
    case 'or':
      return expression.parts.some(readsRaw);
    case 'exists':
      return true;
    case 'value':
      if (expression.matchers.every((one) => one.kind === 'number' && one.of !== null) && expression.field !== null) {
        const { column, time } = eventField(expression.field);
        return column === null && time === null;
      }
      return fieldsOf(expression).some((field) => field === null || eventField(field).column === null);
    default:
      return fieldsOf(expression).some((field) => field === null || eventField(field).column === null);
  }
}

/** Does it look for text anywhere in the event? */
export const readsWholeEvent = (expression: Expression): boolean => fieldsOf(expression).includes(null);
