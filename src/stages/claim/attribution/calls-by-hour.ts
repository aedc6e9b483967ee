/**
 * Calls of both sides in the very hour of a line, and of the identity it names: an hourly bill tells apart what a day cannot. An hour in which nobody
 * called (AWS counts use with a delay) is divided as its day is.
 */
import type { BillStore } from '../../../ports/charge-line.ts';
import { sql, type Sql } from '../../../ports/sql.ts';
import { compared, decimal, plus, share, sum, ZERO, type Decimal } from '../../../knowledge/money/decimal.ts';
import { linesOfCharges } from '../charges/derive-charges.ts';
import type { Incident } from '../incident.ts';

/** Money of one day of one charge, by whose calls it was. */
export interface Called {
  readonly intruder: Decimal;
  readonly whole: Decimal;
}

interface HourRow {
  readonly charge_no: number;
  readonly day: string;
  readonly phase: number;
  readonly net: Decimal;
  readonly intruder_calls: number;
  readonly other_calls: number;
}

export const dayOfCharge = (row: { readonly charge_no: number; readonly day: string; readonly phase: number }): string =>
  `${row.charge_no} ${row.day} ${row.phase}`;

/** By `dayOfCharge`. Only days of charges divided by calls (`divided`: a condition on `decided d`) whose lines are an hour long, with calls in some of them. */
export async function callsByHour(bills: BillStore, incident: Incident, currency: string, divided: Sql): Promise<Map<string, Called>> {
  const byDay = new Map<string, HourRow[]>();
  for (const row of await bills.rows<HourRow>(hoursOf(bills, incident, currency, divided))) {
    const key = dayOfCharge(row);
    byDay.set(key, [...(byDay.get(key) ?? []), row]);
  }
  return new Map([...byDay].flatMap(([key, rows]) => called(rows).map((one) => [key, one] as const)));
}

function called(rows: readonly HourRow[]): Called[] {
  const calls = (row: HourRow): Decimal => decimal(String(row.intruder_calls + row.other_calls));
  const all = sum(rows.map(calls));
  if (compared(all, ZERO) <= 0) return [];
  const dayPart = sum(rows.map((row) => decimal(String(row.intruder_calls))));
  const intruder = rows.map((row) =>
    compared(calls(row), ZERO) > 0 ? share(row.net, decimal(String(row.intruder_calls)), calls(row)) : share(row.net, dayPart, all),
  );
  return [{ intruder: sum(intruder), whole: rows.reduce<Decimal>((total, row) => plus(total, row.net), ZERO) }];
}

function hoursOf(bills: BillStore, incident: Incident, currency: string, divided: Sql): Sql {
  const days = sql`select d.charge_no, d.day, d.phase from decided d join charge_use u on u.charge_no = d.charge_no where u.measure = 'calls' and ${divided}`;
  // The text of a line is compared before its fingerprint is taken: nearly all lines of a large bill are of something else.
  const among = sql`l.usage_type in (select c.usage_type from charge c where c.charge_no in (select charge_no from (${days}) told))`;
  return sql`
    select h.charge_no, h.day, h.phase, h.net,
      coalesce(sum(case when s.side = 'intruder' then s.calls end), 0) as intruder_calls, coalesce(sum(case when s.side <> 'intruder' then s.calls end), 0) as other_calls
    from (
      select charge_no, day, phase, started_at, ended_at, sum(net) as net from (${linesOfCharges(bills, incident, currency, among)}) told
      where seconds <= 3600 group by 1, 2, 3, 4, 5) h
    join (${days}) t on t.charge_no = h.charge_no and t.day = h.day and t.phase = h.phase
    join charge c on c.charge_no = h.charge_no join charge_use u on u.charge_no = h.charge_no
    left join call_count s on s.family = u.family and (u.account = '' or s.account = u.account) and (u.region = '' or s.region = u.region)
      and (s.subtype = u.subtype or s.subtype = '' or u.subtype = '') and (c.iam_principal is null or s.principal = c.iam_principal)
      and s.hour < h.ended_at and s.hour + interval '1' hour > h.started_at
    group by h.charge_no, h.day, h.phase, h.started_at, h.ended_at, h.net
    order by 1, 2, 3`;
}
