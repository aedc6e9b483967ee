/** What the bill had before the intruder came: `earlier_charge`, `earlier_place`, `earlier_cover`, and per resource `resource_seen`. */
import type { BillStore } from '../../../../ports/charge-line.ts';
import { sql, type Sql } from '../../../../ports/sql.ts';
import { PHASE } from '../../charges/derive-charges.ts';

const USED = sql`(coalesce(d.quantity, 0) <> 0 or d.net <> 0)`;
const BEFORE = sql`d.phase = ${PHASE.before} and ${USED} and c.kind in ('usage', 'other', 'purchase', 'marketplace', 'commitment')`;

export async function deriveEarlierUse(bills: BillStore): Promise<void> {
  await bills.derive(
    'earlier_charge',
    sql`
    select account, service, usage_type, region, sum(net) as net, sum(quantity) as quantity, max(net) as dearest_day from (
      select u.account, c.service, coalesce(c.usage_type, '') as usage_type, coalesce(c.region, '') as region, d.day,
        sum(d.net) as net, sum(coalesce(d.quantity, 0)) as quantity
      from charge_day d join charge c on c.charge_no = d.charge_no join charge_use u on u.charge_no = d.charge_no where ${BEFORE} group by 1, 2, 3, 4, 5) days
    group by 1, 2, 3, 4`,
  );
  await bills.derive('earlier_place', sql`select account, service, region from earlier_charge group by 1, 2, 3`);
  /** Days of the bill before the incident, by account: how much the owner's own use can be known from the bill. */
  await bills.derive(
    'earlier_cover',
    sql`
    select u.account, ${bills.dialect.secondsBetween(sql`min(d.started_at)`, sql`max(d.ended_at)`)} as seconds
    from charge_day d join charge c on c.charge_no = d.charge_no join charge_use u on u.charge_no = d.charge_no where d.phase = ${PHASE.before} group by 1`,
  );
  await bills.derive('resource_seen', RESOURCES);
}

/** `elder`: billed before the intruder came. `first_at`: begins within the bill, unless it is the bill's own beginning. */
const RESOURCES: Sql = sql`
  select u.account, c.resource_id, max(case when d.phase = ${PHASE.before} then 1 else 0 end) as elder, min(d.started_at) as first_at, max(d.ended_at) as last_at, min(d.line_seconds) as line_seconds
  from charge_day d join charge c on c.charge_no = d.charge_no join charge_use u on u.charge_no = d.charge_no where c.resource_id is not null group by 1, 2`;
