/** Cheap signs that a correlation cannot match: too few hits at all, or too few in a group. Never says so of one that can. */
import { sql } from '../../../../ports/sql.ts';
import type { Sql } from '../../../../ports/sql.ts';
import type { Correlation } from '../rule.ts';

/** True when more occurrences can only make the condition truer. */
export function onlyGrows({ type, conditions }: Correlation): boolean {
  const counts = type === 'event_count' || type === 'value_count' || type === 'temporal' || type === 'temporal_ordered';
  return counts && conditions.every(({ compare }) => compare === 'gt' || compare === 'gte');
}

/** `totals`: hits of each different rule the correlation names. */
export function canMatch(correlation: Correlation, totals: readonly number[]): boolean {
  const present = totals.filter((total) => total > 0).length;
  if (present === 0) return false;
  if (!onlyGrows(correlation)) return true;
  if (correlation.type === 'temporal' || correlation.type === 'temporal_ordered') return present >= rulesNeeded(correlation);
  return totals.reduce((sum, total) => sum + total, 0) >= countNeeded(correlation);
}

export interface LeastOfMatch {
  readonly counted: Sql;
  readonly least: number;
}

/** What a match must have at least, counted over occurrences (part, occurrence, measured) of one group; null when anything may match. */
export function leastOfMatch(correlation: Correlation): LeastOfMatch | null {
  if (!onlyGrows(correlation)) return null;
  switch (correlation.type) {
    case 'event_count':
      return { counted: sql`count(distinct occurrence)`, least: countNeeded(correlation) };
    case 'value_count':
      return { counted: sql`count(distinct measured)`, least: countNeeded(correlation) };
    default:
      return { counted: sql`count(distinct part)`, least: rulesNeeded(correlation) };
  }
}

const countNeeded = ({ conditions }: Correlation): number =>
  Math.max(1, ...conditions.map(({ compare, number }) => (compare === 'gt' ? Math.floor(number) + 1 : Math.ceil(number))));

/** How many different rules must have hits. In an order a rule may stand twice, so only "all of them" can be counted on. */
function rulesNeeded(correlation: Correlation): number {
  const different = new Set(correlation.rules).size;
  if (correlation.conditions.length === 0) return different;
  return correlation.type === 'temporal' || different === correlation.rules.length ? countNeeded(correlation) : 1;
}
