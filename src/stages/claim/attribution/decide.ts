/** Asks the rules about every day of every charge, in the engine: table `decided`. Credits and discounts are left for `follow`. */
import type { BillStore } from '../../../ports/charge-line.ts';
import { joined, sql, type Sql } from '../../../ports/sql.ts';
import { PHASE } from '../charges/derive-charges.ts';
import type { Incident } from '../incident.ts';
import type { ClaimStatements } from '../statements.ts';
import { CELL_OF_DAY, placePresence } from './facts/presence.ts';
import { placeChargeUses } from './facts/charge-uses.ts';
import { deriveEarlierUse } from './facts/earlier-use.ts';
import { placeTimes } from './facts/incident-time.ts';
import { placeThings } from './facts/known-things.ts';
import { placeOwnerWords } from './facts/owner-words.ts';
import { placePrincipals } from './facts/principals.ts';
import { deriveStarts } from './facts/resource-starts.ts';
import { placeRegions } from './facts/regions.ts';
import { RULES } from './rules/index.ts';
import { beforeIncident } from './rules/outside-incident.ts';

/** Columns of `decided`: charge, day, phase, net, quantity, the rule's number, the thing that decided, and what a split needs. */
export async function decide(bills: BillStore, incident: Incident, statements: ClaimStatements): Promise<void> {
  await placeChargeUses(bills, incident);
  await placeTimes(bills, incident);
  await placeThings(bills, incident);
  await placePresence(bills, incident);
  await placePrincipals(bills, incident);
  await placeRegions(bills, incident);
  await placeOwnerWords(bills, statements);
  await deriveEarlierUse(bills);
  await deriveStarts(bills);
  await bills.derive('decided', decidedIn(bills, incident));
  await bills.forget([
    'day_thing',
    'cell_presence',
    'day_cell',
    'day_principal',
    'day_word',
    'thing_name',
    'thing_span',
    'resource_seen',
    'resource_start',
  ]);
}

/** Months before the incident need no facts but the owner's word. */
const IS_PLAINLY_BEFORE = sql`(d.phase = ${PHASE.before} and w.word is null and u.family <> 'support')`;

const firstThatHolds: Sql = sql`case ${joined(
  RULES.map((rule, number) => sql`when ${rule.when} then ${number}`),
  ' ',
)} end`;

function decidedIn(bills: BillStore, { from, until }: Incident): Sql {
  const { dialect } = bills;
  const day = sql`d.day + interval '1' day`;
  const begin = from === null ? sql`d.day` : sql`greatest(d.day, ${dialect.timeFromIso(sql`${from}`)})`;
  const end = until === null ? day : sql`least(${day}, ${dialect.timeFromIso(sql`${until}`)})`;
  /** How much of the day (or of a longer line) this stretch covers: the share of the owner's usual day that belongs to it. */
  const seconds = dialect.secondsBetween(sql`least(d.started_at, ${begin})`, sql`greatest(d.ended_at, ${end})`);
  return sql`
  select d.charge_no, d.day, d.phase, d.net, d.quantity, ${firstThatHolds} as rule_no,
    coalesce(t.unclear_no, t.intruder_no, t.intruder_parent_no, t.intruder_account_no, t.owner_no, st.intruder_no, p.intruder_no) as thing_no,
    x.cell_no, cast(p.intruder_weight as varchar) as intruder_weight, cast(coalesce(p.intruder_after_log, 0) as varchar) as intruder_after_log, cast(coalesce(p.owner_weight, 0) as varchar) as owner_weight,
    coalesce(ec.net, 0) as earlier_net, coalesce(ec.quantity, 0) as earlier_quantity, coalesce(ec.dearest_day, 0) as dearest_day,
    case when d.started_at >= i.log_until then 1 else 0 end as after_log, cv.seconds as earlier_seconds, ${seconds} as seconds,
    ${dialect.secondsBetween(sql`x.started_at`, sql`x.ended_at`)} as cell_seconds
  from charge_day d join charge c on c.charge_no = d.charge_no join charge_use u on u.charge_no = d.charge_no cross join incident_time i
    left join day_word w on w.charge_no = d.charge_no and w.day = d.day and w.phase = d.phase
    left join day_thing t on t.charge_no = d.charge_no and t.day = d.day and t.phase = d.phase
    left join resource_seen rs on rs.resource_id = c.resource_id and rs.account = u.account
    left join resource_start st on st.resource_id = c.resource_id and st.account = u.account and st.family = u.family
    left join day_cell x on x.family = u.family and x.subtype = u.subtype and x.account = u.account and x.region = u.region and x.day = d.day and x.phase = d.phase
      and coalesce(x.long_end, x.day) = coalesce(${CELL_OF_DAY}, x.day)
    left join cell_presence p on p.cell_no = x.cell_no
    left join day_principal pr on pr.charge_no = d.charge_no and pr.day = d.day and pr.phase = d.phase
    left join earlier_charge ec on ec.account = u.account and ec.service = c.service and ec.usage_type = coalesce(c.usage_type, '') and ec.region = coalesce(c.region, '')
    left join earlier_place ep on ep.account = u.account and ep.service = c.service and ep.region = coalesce(c.region, '')
    left join earlier_cover cv on cv.account = u.account
    left join region_use g on g.account = u.account and g.region = c.region
  where c.kind not in ('credit', 'discount') and not ${IS_PLAINLY_BEFORE}
  union all
  select d.charge_no, d.day, d.phase, d.net, d.quantity, ${RULES.indexOf(beforeIncident)}, cast(null as bigint), cast(null as bigint), cast(null as varchar), cast(null as varchar), cast(null as varchar),
    cast(0 as decimal(38, 12)), cast(0 as decimal(38, 12)), cast(0 as decimal(38, 12)), 0, cast(null as bigint), cast(null as bigint), cast(null as bigint)
  from charge_day d join charge c on c.charge_no = d.charge_no join charge_use u on u.charge_no = d.charge_no
    left join day_word w on w.charge_no = d.charge_no and w.day = d.day and w.phase = d.phase
  where c.kind not in ('credit', 'discount') and ${IS_PLAINLY_BEFORE}`;
}
