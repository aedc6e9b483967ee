/** Whose the identity was that a line names (`line_item_iam_principal`), by day: `day_principal`. */
import type { BillStore } from '../../../../ports/charge-line.ts';
import { sql } from '../../../../ports/sql.ts';
import type { Incident } from '../../incident.ts';
import { HOUR, hourOf, laterBy, realTime } from '../../times.ts';

export async function placePrincipals(bills: BillStore, { findings }: Incident): Promise<void> {
  await bills.place(
    'principal_span',
    { principal: 'text', side: 'text', from_at: 'timestamp', until_at: 'timestamp' },
    findings.actors.flatMap((actor) => {
      const side = actor.kind === 'attacker' ? 'intruder' : actor.kind === 'unclear' ? 'unclear' : 'owner';
      const [from, until] = [realTime(actor.firstSeen), realTime(actor.lastSeen)];
      if (from === null || until === null) return [];
      return actor.principals.map((principal) => [principal, side, hourOf(from), laterBy(hourOf(until), 2 * HOUR)]);
    }),
  );
  await bills.derive(
    'day_principal',
    sql`
    select charge_no, day, phase,
      sum(case when side = 'intruder' then calls else 0 end) as intruder_calls, sum(case when side <> 'intruder' then calls else 0 end) as other_calls,
      max(case when side = 'intruder' then 1 else 0 end) as intruders, max(case when side <> 'intruder' then 1 else 0 end) as others
    from (
      select d.charge_no, d.day, d.phase, s.side, 0 as calls from charge c join principal_span s on s.principal = c.iam_principal
        join charge_day d on d.charge_no = c.charge_no and s.from_at < d.ended_at and s.until_at > d.started_at
      union all
      select d.charge_no, d.day, d.phase, s.side, s.calls from charge c join charge_use u on u.charge_no = c.charge_no
        join call_count s on s.principal = c.iam_principal and s.family = u.family and (s.subtype = u.subtype or s.subtype = '' or u.subtype = '') and (u.region = '' or s.region = u.region)
        join charge_day d on d.charge_no = c.charge_no and s.hour < d.ended_at and s.hour + interval '1' hour > d.started_at
    ) told group by 1, 2, 3`,
  );
}
