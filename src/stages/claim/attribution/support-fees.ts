/** Divides the fee of a support plan by what it would have been without the intruder's charges of that month. Table `support_part`. */
import type { BillStore } from '../../../ports/charge-line.ts';
import { fixed, sql, type SqlValue } from '../../../ports/sql.ts';
import { compared, decimal, isZero, minus, share, sum, ZERO, type Decimal } from '../../../knowledge/money/decimal.ts';
import { entryOf } from '../../../knowledge/entry-of.ts';
import { chargesBehind, SUPPORT_PLANS, supportFee } from '../../../knowledge/prices/support-plans.ts';
import type { ChargeVerdict } from '../claim.ts';
import { RULES } from './rules/index.ts';

const RULE = RULES.findIndex((rule) => rule.outcome === 'support-fee');

interface FeeRow {
  readonly charge_no: number;
  readonly day: string;
  readonly payer: string;
  readonly period: string;
  readonly service: string;
  readonly net: Decimal;
  readonly quantity: Decimal | null;
}

type Parts = Record<ChargeVerdict, Decimal>;

export async function shareSupportFees(bills: BillStore): Promise<void> {
  const fees = await bills.rows<FeeRow>(sql`
    select d.charge_no, d.day, coalesce(c.payer_account, '') as payer, c.period, c.service, sum(d.net) as net, sum(d.quantity) as quantity
    from decided d join charge c on c.charge_no = d.charge_no where d.rule_no = ${RULE} group by 1, 2, 3, 4, 5 order by 1, 2`);
  const charges: ReadonlyMap<string, Parts> = fees.length === 0 ? new Map() : await chargesOfMonths(bills);
  await bills.place(
    'support_part',
    { charge_no: 'integer', day: 'timestamp', verdict: 'text', rule_no: 'integer', net: 'amount', quantity: 'amount' },
    fees.flatMap((fee) => {
      const together = sum(
        fees.filter((one) => one.payer === fee.payer && one.period === fee.period && one.service === fee.service).map((one) => one.net),
      );
      return partsOfFee(fee, ratioOf(fee.service, together, charges.get(`${fee.payer} ${fee.period}`)), together);
    }),
  );
}

/** Everything that counts for the fee: not what others sell, and not the fee itself. */
async function chargesOfMonths(bills: BillStore): Promise<ReadonlyMap<string, Parts>> {
  const rows = await bills.rows<{ payer: string; period: string; verdict: ChargeVerdict; net: Decimal }>(sql`
    select coalesce(c.payer_account, '') as payer, c.period, p.verdict, sum(p.net) as net from base_part p join charge c on c.charge_no = p.charge_no
    where c.kind in (${fixed("'usage', 'purchase', 'commitment', 'other'")}) group by 1, 2, 3`);
  const months = new Map<string, Parts>();
  for (const { payer, period, verdict, net } of rows) {
    const parts = months.get(`${payer} ${period}`) ?? { unauthorized: ZERO, owner: ZERO, undecided: ZERO };
    months.set(`${payer} ${period}`, { ...parts, [verdict]: net });
  }
  return months;
}

/** How the fee of a month divides. The least fee is the owner's, who has the plan; a plan nobody knows, or a fee too small for the charges, is left open. */
function ratioOf(service: string, fee: Decimal, charges: Parts | undefined): Parts {
  const all = (verdict: ChargeVerdict): Parts => ({ unauthorized: ZERO, owner: ZERO, undecided: ZERO, [verdict]: fee });
  if (charges === undefined || (isZero(charges.unauthorized) && isZero(charges.undecided))) return all('owner');
  const plan = entryOf(SUPPORT_PLANS, service);
  if (plan === undefined) return all('undecided');
  const behind = chargesBehind(plan, fee);
  if (behind === null) return all('owner');
  const without = minus(behind, charges.unauthorized);
  const surely = minus(without, charges.undecided);
  if (compared(surely, ZERO) < 0) return all('undecided');
  const [least, most] = [supportFee(plan, surely), supportFee(plan, without)];
  return { unauthorized: minus(fee, most), undecided: minus(most, least), owner: least };
}

function partsOfFee(row: FeeRow, ratio: Parts, whole: Decimal): SqlValue[][] {
  const unauthorized = share(row.net, ratio.unauthorized, whole);
  const undecided = share(row.net, ratio.undecided, whole);
  const parts: readonly (readonly [ChargeVerdict, Decimal])[] = [
    ['unauthorized', unauthorized],
    ['undecided', undecided],
    ['owner', minus(minus(row.net, unauthorized), undecided)],
  ];
  const quantity = row.quantity ?? decimal('0');
  return parts
    .filter(([, net]) => !isZero(net))
    .map(([verdict, net]) => [row.charge_no, row.day, verdict, RULE, net, row.quantity === null ? null : share(quantity, net, row.net)]);
}
