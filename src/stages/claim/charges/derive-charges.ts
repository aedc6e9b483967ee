/**
 * Lines of the bill as charges: what is charged is told once (`charge`), how much of it on which day in a narrow table (`charge_day`). Hours of a day
 * are added up. A bill of millions of hourly lines becomes some ten thousand charges; nothing after this looks at the lines themselves.
 */
import type { BillStore } from '../../../ports/charge-line.ts';
import { fixed, joined, sql, type Sql } from '../../../ports/sql.ts';
import type { Incident } from '../incident.ts';
import { isRefund } from './is-refund.ts';
import { NATURAL_COLUMNS, naturalTexts } from './natural-key.ts';

/**
 * Which part of the incident a stretch of a charge falls in. Hourly lines are cut exactly at the intruder's first hour; a line of a whole day or month
 * that reaches into the incident counts as during.
 */
export const PHASE = { before: 0, during: 1, after: 2 } as const;

/** Makes `charge` and `charge_day`. */
export async function deriveCharges(bills: BillStore, incident: Incident, currency: string): Promise<void> {
  await bills.derive('charge', chargesOf(markOf(bills), isCharge(bills, incident, currency)));
  await bills.derive('charge_day', daysOf(linesOfCharges(bills, incident, currency)));
}

/** The lines themselves with their charge: `charge_no`, `day`, `phase`, amounts and the time they cover. `among`: a condition on the line `l` and its charge `c`. */
export function linesOfCharges(bills: BillStore, incident: Incident, currency: string, among: Sql = sql`true`): Sql {
  const started = sql`coalesce(l.started_at, ${bills.dialect.timeFromIso(sql`l.period`)})`;
  /** A line that does not say covers its month. */
  const ended = sql`coalesce(l.ended_at, ${bills.dialect.timeFromIso(sql`l.period`)} + interval '1' month)`;
  return sql`
    select c.charge_no, ${bills.dialect.dayOf(started)} as day, ${phaseOf(bills, started, ended, incident)} as phase,
      l.net, l.quantity, l.list_cost, ${started} as started_at, ${ended} as ended_at, ${bills.dialect.secondsBetween(started, ended)} as seconds
    from charge_line l join charge c on c.mark = ${markOf(bills)} and c.invoice_id = coalesce(l.invoice_id, '') and c.bill_type = coalesce(l.bill_type, '')
    where ${isCharge(bills, incident, currency)} and ${among}`;
}

const markOf = (bills: BillStore): Sql => bills.dialect.fingerprint(naturalTexts());

/** Tax is shared over what it taxes; what came back is read by the refund watch. */
const isCharge = (bills: BillStore, incident: Incident, currency: string): Sql =>
  sql`(l.kind <> 'tax' and not ${isRefund(bills, incident)} and coalesce(l.currency, ${currency}) = ${currency})`;

const chargesOf = (mark: Sql, charged: Sql): Sql => sql`
  select row_number() over (order by mark, invoice_id, bill_type) as charge_no, told.* from (
    select ${mark} as mark, coalesce(l.invoice_id, '') as invoice_id, coalesce(l.bill_type, '') as bill_type,
      ${joined(
        NATURAL_COLUMNS.map((column) => sql`min(l.${fixed(column)}) as ${fixed(column)}`),
        ', ',
      )},
      min(l.service_name) as service_name, min(l.instance_type) as instance_type, min(l.description) as description
    from charge_line l where ${charged} group by 1, 2, 3) told`;

const daysOf = (lines: Sql): Sql => sql`
  select charge_no, day, phase, sum(net) as net, sum(quantity) as quantity, sum(list_cost) as list_cost, min(started_at) as started_at, max(ended_at) as ended_at,
    min(seconds) as line_seconds
  from (${lines}) told
  group by 1, 2, 3`;

function phaseOf({ dialect }: BillStore, started: Sql, ended: Sql, { from, until }: Incident): Sql {
  if (from === null) return sql`${PHASE.before}`;
  const before = sql`when ${ended} <= ${dialect.timeFromIso(sql`${from}`)} then ${PHASE.before}`;
  const after = until === null ? sql`` : sql`when ${started} >= ${dialect.timeFromIso(sql`${until}`)} then ${PHASE.after}`;
  return sql`case ${before} ${after} else ${PHASE.during} end`;
}
