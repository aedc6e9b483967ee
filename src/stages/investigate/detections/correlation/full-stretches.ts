/**
 * Where in time a group of occurrences has enough for a match. Time is cut into stretches as long as a match may be (both its ends included): a match lies
 * within two stretches that follow each other, so where no such pair holds enough there is none.
 */
import { fixed, joined, sql } from '../../../../ports/sql.ts';
import type { Sql } from '../../../../ports/sql.ts';
import type { Correlation } from '../rule.ts';
import type { LeastOfMatch } from './least-needed.ts';

const lengthOf = ({ timespanSeconds }: Correlation): Sql => fixed(String(timespanSeconds + 1));

/** The stretch of a row with the column `occurred_at`, named by its first second. */
export const stretchOf = (correlation: Correlation): Sql => sql`(occurred_at - mod(occurred_at, ${lengthOf(correlation)}))`;

/**
 * A query for the stretches that are full enough: the `groups` columns, and `stretch`. `occurrences` is what stands in a `from` clause; it has these columns,
 * `occurred_at` in seconds, and what `least` counts.
 */
export function fullStretches(correlation: Correlation, least: LeastOfMatch, occurrences: Sql, groups: readonly Sql[]): Sql {
  const group = joined(
    groups.map((one) => sql`${one}, `),
    '',
  );
  const within = groups.length === 0 ? sql`` : sql`partition by ${joined(groups, ', ')}`;
  const beside = (which: 'lag' | 'lead'): Sql =>
    sql`case when abs(${fixed(which)}(stretch) over (${within} order by stretch) - stretch) = ${lengthOf(correlation)}
      then ${fixed(which)}(counted) over (${within} order by stretch) else 0 end`;
  return sql`select ${group}stretch from (
      select ${group}stretch, counted + ${beside('lag')} as before, counted + ${beside('lead')} as after from (
        select ${group}${stretchOf(correlation)} as stretch, ${least.counted} as counted from ${occurrences} group by ${group}${stretchOf(correlation)}) counts) pairs
    where before >= ${least.least} or after >= ${least.least}`;
}
