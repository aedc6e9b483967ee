/** Credits, free tier and discounts on the bill, and how much of each the intruder's use took: told apart, never taken off the claim in silence. */
import type { BillStore } from '../../../ports/charge-line.ts';
import { sql } from '../../../ports/sql.ts';
import { compared, isZero, negated, plus, share, sum, ZERO, type Decimal } from '../../../knowledge/money/decimal.ts';
import { toCoin } from '../../../knowledge/money/currency.ts';
import type { ClaimCredit } from '../claim.ts';

interface FollowedRow {
  readonly period: string;
  readonly description: string | null;
  readonly kind: 'credit' | 'discount';
  readonly net: Decimal;
  readonly unauthorized: Decimal;
  readonly owner: Decimal;
  readonly undecided: Decimal;
}

export async function creditsEaten(bills: BillStore, currency: string): Promise<ClaimCredit[]> {
  return [...(await fromLines(bills, currency)), ...(await freeTier(bills, currency))];
}

/** Lines that follow one side only are added up in the engine; the others keep the proportions they follow. */
async function fromLines(bills: BillStore, currency: string): Promise<ClaimCredit[]> {
  const onlyIntruder = sql`(f.owner = 0 and f.undecided = 0 and f.unauthorized > 0)`;
  const none = sql`f.unauthorized = 0`;
  const proportion = (column: string, alone: number): ReturnType<typeof sql> =>
    sql`case when ${onlyIntruder} then ${alone} when ${none} then ${1 - alone} else ${column === 'unauthorized' ? sql`f.unauthorized` : column === 'owner' ? sql`f.owner` : sql`f.undecided`} end`;
  const rows = await bills.rows<FollowedRow>(sql`
    select c.period, c.description, f.kind, ${proportion('unauthorized', 1)} as unauthorized, ${proportion('owner', 0)} as owner,
      case when ${onlyIntruder} or ${none} then 0 else f.undecided end as undecided, sum(f.net) as net
    from followed f join charge c on c.charge_no = f.charge_no where f.kind = 'credit' group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3`);
  const groups = new Map<string, { row: FollowedRow; net: Decimal; used: Decimal }>();
  for (const row of rows) {
    const key = JSON.stringify([row.period, row.description, row.kind]);
    const group = groups.get(key) ?? { row, net: ZERO, used: ZERO };
    group.net = plus(group.net, row.net);
    const whole = sum([row.unauthorized, row.owner, row.undecided]);
    if (!isZero(whole)) group.used = plus(group.used, share(negated(row.net), row.unauthorized, whole));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ row, net, used }) => ({
    period: row.period,
    description: row.description,
    net,
    usedByIntruder: toCoin(compared(used, ZERO) < 0 ? ZERO : used, currency),
    kind: row.kind,
  }));
}

/** Use that was free although it has a price: the allowance of the free tier went to the intruder. */
async function freeTier(bills: BillStore, currency: string): Promise<ClaimCredit[]> {
  const rows = await bills.rows<{ period: string; cost: Decimal }>(sql`
    select c.period, sum(d.list_cost) as cost from part p join charge c on c.charge_no = p.charge_no
      join (select charge_no, day, sum(net) as net, sum(list_cost) as list_cost from charge_day group by 1, 2) d on d.charge_no = p.charge_no and d.day = p.day
    where p.verdict = 'unauthorized' and c.kind = 'usage' and d.net = 0 and d.list_cost > 0 and coalesce(c.purchase_option, 'OnDemand') = 'OnDemand'
      and coalesce(c.kind_told, 'Usage') = 'Usage'
    group by 1 order by 1`);
  return rows.map(({ period, cost }) => ({ period, description: null, net: ZERO, usedByIntruder: toCoin(cost, currency), kind: 'free-tier' }));
}
