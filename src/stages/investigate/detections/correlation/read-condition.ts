/** The condition of a correlation: comparisons that must all hold, and the field they are about. */
import { isFieldPath } from '../matching/field-key.ts';
import { detectionWords } from '../matching/detection-words.ts';
import type { Complaints } from '../rule-problem.ts';
import type { Correlation, CorrelationType } from '../rule.ts';
import { itemsOf, textOf, valueOf } from '../yaml/located.ts';
import type { Located, LocatedMap } from '../yaml/located.ts';
import { correlationWords } from './correlation-words.ts';

const COMPARISONS = ['gt', 'gte', 'lt', 'lte', 'eq', 'neq'] as const;

export type WrittenCondition = Pick<Correlation, 'conditions' | 'percentile'> & { readonly fields: readonly string[] };

const isTemporal = (type: CorrelationType): boolean => type === 'temporal' || type === 'temporal_ordered';

export function correlationCondition(type: CorrelationType, section: LocatedMap, complaints: Complaints): WrittenCondition | null {
  const value = valueOf(section, 'condition');
  if (value === undefined || (value.kind === 'scalar' && value.value === null)) {
    return isTemporal(type)
      ? { conditions: [], percentile: null, fields: [] }
      : complaints.error(section.at, correlationWords.conditionMissing(type));
  }
  if (value.kind !== 'map') return complaints.error(value.at, correlationWords.conditionText());
  const conditions: Correlation['conditions'][number][] = [];
  let fields: string[] | null = [];
  let percentile: number | null = null;
  for (const entry of value.entries) {
    const compare = COMPARISONS.find((one) => one === entry.key);
    if (compare !== undefined) {
      const number = numberOf(entry.value);
      if (number === null) return complaints.error(entry.value.at, correlationWords.number(compare));
      conditions.push({ compare, number });
    } else if (entry.key === 'field') {
      fields = fieldsOf(entry.value, complaints);
      if (fields === null) return null;
    } else if (entry.key === 'percentile') {
      percentile = numberOf(entry.value);
      if (percentile === null || percentile < 0 || percentile > 100) return complaints.error(entry.value.at, correlationWords.percentile());
    } else return complaints.error(entry.at, correlationWords.comparison(entry.key));
  }
  return checked(type, { conditions, fields, percentile }, value, complaints);
}

function checked(type: CorrelationType, condition: WrittenCondition, value: LocatedMap, complaints: Complaints): WrittenCondition | null {
  const needsField = type.startsWith('value_');
  if (condition.conditions.length === 0 && !isTemporal(type)) return complaints.error(value.at, correlationWords.conditionMissing(type));
  if (needsField && condition.fields.length === 0) return complaints.error(value.at, correlationWords.field(type));
  if (needsField && type !== 'value_count' && condition.fields.length > 1) return complaints.error(value.at, correlationWords.oneField(type));
  return condition;
}

function numberOf(value: Located): number | null {
  const text = textOf(value)?.trim() ?? '';
  return /^[-+]?\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : null;
}

function fieldsOf(value: Located, complaints: Complaints): string[] | null {
  const fields: string[] = [];
  for (const item of itemsOf(value)) {
    const field = textOf(item)?.trim() ?? '';
    if (!isFieldPath(field)) return complaints.error(item.at, detectionWords.fieldPath(field));
    fields.push(field);
  }
  return fields;
}
