/** The division of the bill: table `part`, one row for each verdict and rule on each day of each charge. Its amounts add up to the charges exactly. */
import type { BillStore } from '../../../ports/charge-line.ts';
import { fixed, joined, sql, type Sql, type SqlValue } from '../../../ports/sql.ts';
import { minus, plus, share, type Decimal } from '../../../knowledge/money/decimal.ts';
import type { Incident } from '../incident.ts';
import { followLines } from './follow.ts';
import { RULES } from './rules/index.ts';
import { shareSupportFees } from './support-fees.ts';
import { splitShared } from './split.ts';

/** Stands for "follows the lines it belongs to" where a rule's number would. */
export const FOLLOWS = RULES.length;

const isSplit = (outcome: string): boolean => outcome === 'split' || outcome === 'above-baseline' || outcome === 'support-fee';
const verdictOfRule: Sql = sql`case d.rule_no ${joined(
  RULES.flatMap((rule, number) => (isSplit(rule.outcome) ? [] : [sql`when ${number} then ${rule.outcome}`])),
  ' ',
)} end`;
const SPLIT_RULES = fixed(RULES.flatMap((rule, number) => (isSplit(rule.outcome) ? [String(number)] : [])).join(', '));

export async function divide(bills: BillStore, incident: Incident, currency: string): Promise<void> {
  await splitShared(bills, incident, currency);
  await bills.derive(
    'base_part',
    sql`
    select charge_no, day, verdict, rule_no, min(thing_no) as thing_no, sum(net) as net, sum(quantity) as quantity from (
      select d.charge_no, d.day, ${verdictOfRule} as verdict, d.rule_no, d.thing_no, d.net, d.quantity from decided d where d.rule_no not in (${SPLIT_RULES})
      union all
      select s.charge_no, s.day, s.verdict, d.rule_no, d.thing_no, s.net, s.quantity
      from split_part s join decided d on d.charge_no = s.charge_no and d.day = s.day and d.phase = s.phase) told
    group by 1, 2, 3, 4`,
  );
  await shareSupportFees(bills);
  await followLines(bills);
  await placeSharedDiscounts(bills);
  await bills.derive(
    'part',
    sql`
    select charge_no, day, verdict, rule_no, thing_no, net, quantity from base_part
    union all
    select charge_no, day, verdict, rule_no, cast(null as bigint), net, quantity from support_part
    union all
    select charge_no, day, verdict, ${FOLLOWS}, cast(null as bigint), sum(net), sum(quantity) from (
      select f.charge_no, f.day, ${verdictOfFollower} as verdict, f.net, f.quantity from followed f where not ${IS_SHARED}
      union all select charge_no, day, verdict, net, quantity from shared_discount) told
    group by 1, 2, 3`,
  );
  await bills.forget(['base_part', 'support_part', 'split_part', 'shared_discount', 'decided']);
}

const IS_SHARED = sql`(f.kind = 'discount' and (case when f.unauthorized > 0 then 1 else 0 end) + (case when f.owner > 0 then 1 else 0 end) + (case when f.undecided > 0 then 1 else 0 end) > 1)`;

/** Credits are the owner's money: what the intruder's use ate of them is told apart, and never taken off the claim in silence. */
const verdictOfFollower = sql`case when f.kind = 'credit' then 'owner' when f.unauthorized > 0 then 'unauthorized' when f.undecided > 0 then 'undecided' else 'owner' end`;

interface SharedDiscount {
  readonly charge_no: number;
  readonly day: string;
  readonly net: Decimal;
  readonly quantity: Decimal | null;
  readonly unauthorized: Decimal;
  readonly owner: Decimal;
  readonly undecided: Decimal;
}

async function placeSharedDiscounts(bills: BillStore): Promise<void> {
  const rows = await bills.rows<SharedDiscount>(
    sql`select f.charge_no, f.day, f.net, f.quantity, f.unauthorized, f.owner, f.undecided from followed f where ${IS_SHARED} order by 1, 2, f.phase`,
  );
  await bills.place(
    'shared_discount',
    { charge_no: 'integer', day: 'timestamp', verdict: 'text', net: 'amount', quantity: 'amount' },
    rows.flatMap(sharedOf),
  );
}

function sharedOf(row: SharedDiscount): SqlValue[][] {
  const whole = plus(plus(row.unauthorized, row.owner), row.undecided);
  const unauthorized = share(row.net, row.unauthorized, whole);
  const undecided = share(row.net, row.undecided, whole);
  const owner = minus(minus(row.net, unauthorized), undecided);
  return [
    [row.charge_no, row.day, 'unauthorized', unauthorized, null],
    [row.charge_no, row.day, 'undecided', undecided, null],
    [row.charge_no, row.day, 'owner', owner, row.quantity],
  ].filter(([, , , net]) => net !== '0' || row.net === '0');
}
