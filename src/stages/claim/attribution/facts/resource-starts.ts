/**
 * Disks, addresses and tasks whose id no event tells: whose things of that kind began (and ended) when they first (and last) stood on the bill.
 * Table `resource_start`, for resources that are new since the incident.
 */
import type { BillStore } from '../../../../ports/charge-line.ts';
import { sql, type Sql } from '../../../../ports/sql.ts';
import { PHASE } from '../../charges/derive-charges.ts';

/** A bill may begin a thing in the hour before the log's time (hours are counted from their start) or up to this long after. */
const SLACK = 2 * 3_600;

export async function deriveStarts(bills: BillStore): Promise<void> {
  const { dialect } = bills;
  await bills.derive('new_resource', newResources(sql`min(${dialect.dayOf(sql`rs.first_at`)})`));
  /** Joined by day first: comparing every thing with every resource would take forever in a large account. */
  await bills.derive(
    'span_day',
    sql`
    select s.*, ${dialect.dayOf(sql`s.from_at`)} as day from thing_span s
    union all select s.*, ${dialect.dayOf(sql`s.from_at`)} + interval '1' day from thing_span s`,
  );
  const begins = dialect.secondsBetween(sql`n.first_at`, sql`s.from_at`);
  const ends = dialect.secondsBetween(sql`s.until_at`, sql`n.last_at`);
  /** From a little before the first line's start to its end. */
  const beganTogether = sql`${begins} >= ${-SLACK} and ${begins} < n.line_seconds`;
  const endedTogether = sql`${ends} > ${-SLACK} and ${ends} <= n.line_seconds + ${SLACK}`;
  const count = (side: string, also: Sql): Sql => sql`sum(case when s.side = ${side} and ${also} then 1 else 0 end)`;
  await bills.derive(
    'resource_start',
    sql`
    select n.account, n.resource_id, n.family, ${count('intruder', sql`true`)} as intruder_starts, ${count('owner', sql`true`)} as owner_starts,
      ${count('unclear', sql`true`)} as unclear_starts, ${count('intruder', endedTogether)} as intruder_lives, ${count('owner', endedTogether)} as owner_lives,
      min(case when s.side = 'intruder' then s.thing_no end) as intruder_no
    from new_resource n join span_day s on s.family = n.family and s.account = n.account and s.region = n.region and s.day = n.day
      and (s.subtype = n.subtype or s.subtype = '' or n.subtype = '') and ${beganTogether}
    group by 1, 2, 3`,
  );
  await bills.forget(['new_resource', 'span_day']);
}

const newResources = (day: Sql): Sql => sql`
  select u.account, c.resource_id, u.family, u.subtype, u.region, ${day} as day, min(rs.first_at) as first_at, max(rs.last_at) as last_at,
    min(rs.line_seconds) as line_seconds
  from charge c join charge_use u on u.charge_no = c.charge_no
    join resource_seen rs on rs.resource_id = c.resource_id and rs.account = u.account and rs.elder = 0
  where exists (select 1 from charge_day d where d.charge_no = c.charge_no and d.phase = ${PHASE.during})
    and not exists (select 1 from day_thing t where t.charge_no = c.charge_no)
  group by 1, 2, 3, 4, 5`;
