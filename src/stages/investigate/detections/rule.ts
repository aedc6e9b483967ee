/** A Sigma rule, read and checked: what the compiler and the correlation work on. */
import type { AddressBlock, TimePart } from '../../../ports/sql-dialect.ts';
import type { Level } from './level.ts';
import type { Place } from './rule-problem.ts';

export type Rule = EventRule | CorrelationRule;

interface RuleHead {
  /** The rule's id, or `file#document` when it has none. Unique among loaded rules. */
  readonly id: string;
  readonly name: string | null;
  readonly title: string;
  readonly level: Level;
  readonly tags: readonly string[];
  readonly at: Place;
  /** False for a rule that only serves correlations (`generate: false`) or stands on the ignore list. */
  readonly reports: boolean;
}

export interface EventRule extends RuleHead {
  readonly kind: 'event';
  readonly condition: Expression;
}

export type Expression =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Expression[] }
  | { readonly kind: 'not'; readonly part: Expression }
  | { readonly kind: 'always' | 'never' }
  | { readonly kind: 'exists' | 'absent'; readonly field: string }
  | ValueTest;

/** True when a value of the field passes any matcher (`all`: when each matcher is passed by some value). A field of null is the whole event's text. */
export interface ValueTest {
  readonly kind: 'value';
  readonly field: string | null;
  readonly matchers: readonly Matcher[];
  readonly all: boolean;
}

export type Matcher =
  | { readonly kind: 'text'; readonly pattern: TextPattern; readonly cased: boolean }
  | { readonly kind: 'regex'; readonly pattern: string; readonly flags: string }
  | { readonly kind: 'within'; readonly block: AddressBlock }
  | { readonly kind: 'number'; readonly compare: Comparison; readonly number: number; readonly of: TimePart | null }
  | { readonly kind: 'field'; readonly field: string; readonly where: Where; readonly cased: boolean };

export type Comparison = 'lt' | 'lte' | 'gt' | 'gte' | 'eq';
export type Where = 'whole' | 'contains' | 'start' | 'end';

/** Text with wildcards: plain text, `*`, `?`, and "any character used as a dash" (windash). Neighbouring texts are joined. */
export type TextPattern = readonly PatternPart[];
export type PatternPart = string | { readonly wild: 'many' | 'one' | 'dash' };

export interface CorrelationRule extends RuleHead {
  readonly kind: 'correlation';
  readonly correlation: Correlation;
}

export type CorrelationType =
  | 'event_count'
  | 'value_count'
  | 'temporal'
  | 'temporal_ordered'
  | 'value_sum'
  | 'value_avg'
  | 'value_percentile'
  | 'value_median';

export interface Correlation {
  readonly type: CorrelationType;
  /** Ids of loaded rules, in the order written. */
  readonly rules: readonly string[];
  readonly timespanSeconds: number;
  readonly groupBy: readonly CorrelatedField[];
  /** Fields of value_* types; several count as one combined value. */
  readonly fields: readonly CorrelatedField[];
  /** All must hold. Empty only for temporal types: then every rule must appear. */
  readonly conditions: readonly { readonly compare: Comparison | 'neq'; readonly number: number }[];
  readonly percentile: number | null;
}

/** A field as each referenced rule calls it. */
export interface CorrelatedField {
  readonly name: string;
  /** Field path by rule id; a rule that is not listed uses `name`. */
  readonly byRule: Readonly<Record<string, string>>;
}
