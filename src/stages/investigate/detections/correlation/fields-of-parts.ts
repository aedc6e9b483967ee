/** What a correlation reads off the events of each rule it names. */
import type { CorrelatedField, Correlation } from '../rule.ts';

/** What a field is called in the events of one referenced rule. */
export const fieldIn = (field: CorrelatedField, rule: string): string => field.byRule[rule] ?? field.name;

/** Does the correlation look at numbers themselves, or only at which values are the same? */
export const isAmount = ({ type, percentile }: Correlation): boolean =>
  type !== 'value_count' && !(type === 'value_percentile' && percentile === null);
