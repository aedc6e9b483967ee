/** Net by day and by month, by verdict: for the pictures. */
import type { BillStore } from '../../../ports/charge-line.ts';
import { sql } from '../../../ports/sql.ts';
import type { Decimal } from '../../../knowledge/money/decimal.ts';
import type { ChargeVerdict, Claim } from '../claim.ts';
import { dayOf } from '../times.ts';

export async function dailyNet(bills: BillStore): Promise<Claim['daily']> {
  const rows = await bills.rows<{ day: string; verdict: ChargeVerdict; net: Decimal }>(
    sql`select p.day, p.verdict, sum(p.net) as net from part p group by 1, 2 order by 1, 2`,
  );
  return rows.map(({ day, verdict, net }) => ({ date: dayOf(day), verdict, net }));
}

export async function monthlyNet(bills: BillStore): Promise<Claim['monthly']> {
  return bills.rows<{ period: string; verdict: ChargeVerdict; net: Decimal }>(
    sql`select c.period, p.verdict, sum(p.net) as net from part p join charge c on c.charge_no = p.charge_no group by 1, 2 order by 1, 2`,
  );
}
