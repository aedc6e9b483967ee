/**
 * Discounts belong to the lines they make cheaper: table `followed` says how those lines were divided, at the most exact level the bill tells.
 * Credits are looked up the same way, but only to say how much of them the intruder's use ate: see credits/.
 */
import type { BillStore } from '../../../ports/charge-line.ts';
import { fixed, joined, sql, type Sql } from '../../../ports/sql.ts';

/** Keys of each level, most exact first. `covered`: a Savings Plan's negation belongs to the use the plan covered. */
const LEVELS: readonly (readonly string[])[] = [
  ['account', 'period', 'day', 'service', 'usage_type', 'operation', 'region', 'resource_id', 'covered'],
  ['account', 'period', 'day', 'service', 'usage_type', 'region', 'covered'],
  ['account', 'period', 'service'],
  ['account', 'period'],
  ['payer', 'period'],
];

const text = (column: string): Sql => sql`coalesce(c.${fixed(column)}, '') as ${fixed(column)}`;
const KEYS = sql`u.account, coalesce(c.payer_account, '') as payer, c.period, ${joined(['service', 'usage_type', 'operation', 'region', 'resource_id'].map(text), ', ')},
  case when lower(coalesce(c.kind_told, '')) like '%savingsplan%' then 1 else 0 end as covered`;

const onSide = (verdict: string): Sql => sql`sum(case when b.verdict = ${verdict} then b.net else 0 end) as ${fixed(verdict)}`;

/** Needs `base_part`; makes `followed` with a row for each day of each credit and discount: net, and the three nets it follows (all 0 when there are none). */
export async function followLines(bills: BillStore): Promise<void> {
  /** Only what credits and discounts of the same account and month could be on; most bills have none. */
  await bills.derive(
    'follow_base',
    sql`
    select ${KEYS}, b.day, b.verdict, b.net from base_part b join charge c on c.charge_no = b.charge_no join charge_use u on u.charge_no = b.charge_no
      join (select distinct coalesce(payer_account, '') as follower, period from charge where kind in ('credit', 'discount')) f
        on f.follower = coalesce(c.payer_account, '') and f.period = c.period
    where b.net > 0 and c.kind in ('usage', 'purchase', 'marketplace', 'commitment', 'other')`,
  );
  for (const [level, keys] of LEVELS.entries()) {
    const columns = joined(keys.map(fixed), ', ');
    await bills.derive(
      `follow_${level}`,
      sql`select ${columns}, ${joined(['unauthorized', 'owner', 'undecided'].map(onSide), ', ')} from follow_base b group by ${columns}`,
    );
  }
  await bills.derive(
    'followed',
    sql`
    select f.charge_no, f.day, f.phase, f.kind, f.net, f.quantity, ${joined(['unauthorized', 'owner', 'undecided'].map(firstLevel), ', ')}
    from (select d.charge_no, d.day, d.phase, c.kind, d.net, d.quantity, ${KEYS} from charge_day d join charge c on c.charge_no = d.charge_no
      join charge_use u on u.charge_no = d.charge_no where c.kind in ('credit', 'discount')) f
      ${joined(
        LEVELS.map(
          (keys, level) =>
            sql`left join ${fixed(`follow_${level}`)} l${fixed(String(level))} on ${joined(
              keys.map((key) => sql`l${fixed(String(level))}.${fixed(key)} = f.${fixed(key)}`),
              ' and ',
            )}`,
        ),
        ' ',
      )}`,
  );
  await bills.forget(['follow_base', ...LEVELS.map((_, level) => `follow_${level}`)]);
}

const firstLevel = (verdict: string): Sql =>
  sql`coalesce(${joined(
    LEVELS.map((_, level) => sql`l${fixed(String(level))}.${fixed(verdict)}`),
    ', ',
  )}, 0) as ${fixed(verdict)}`;
