/** What a bill file comes to, by payer, account and period: what counting once and finality are decided by. */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { PortionFacts } from '../../../ports/bill-facts.ts';
import { parquet } from '../event-view.ts';

/** Lines that cover a stretch of use; Cost Explorer tells of all its lines by the same stretches and seldom what kind they are. */
const IS_USE = `kind = 'usage' or starts_with(format, 'cost-explorer')`;

const HOUR = 3_600;
const DAY = 86_400;

/** `segments` are the absolute paths of one file's segments. */
export async function portionFacts(connection: DuckDBConnection, segments: readonly string[]): Promise<PortionFacts[]> {
  if (segments.length === 0) return [];
  const found = await connection.runAndReadAll(`
    select payer_account, usage_account, period, count(*), cast(sum(net) as varchar),
      cast(coalesce(sum(net) filter (where kind in ('usage', 'commitment', 'purchase', 'marketplace', 'other')), 0) as varchar), currency,
      strftime(max(case when is_use then ended_at end), '%Y-%m-%dT%H:%M:%SZ'),
      count(*) filter (where net <> 0 and invoice_id is null and coalesce(bill_type, '') not in ('Purchase', 'Refund')),
      count(*) filter (where invoice_id is not null and coalesce(bill_type, '') not in ('Purchase', 'Refund')),
      count(*) filter (where contains(others, '"Estimated":"true"')),
      count(*) filter (where seconds <= ${HOUR}), count(*) filter (where seconds > ${HOUR} and seconds <= ${DAY}), count(*) filter (where seconds > ${DAY}),
      coalesce(bit_or(case when seconds <= ${DAY} and strftime(started_at, '%Y-%m') = left(period, 7) then 1::bigint << (day(started_at) - 1) end), 0),
      count(*) filter (where rounded), count(*) filter (where without_amount)
    from (select *, case when is_use then date_diff('second', started_at, ended_at) end as seconds
      from (select *, ${IS_USE} as is_use from ${parquet(segments)}))
    group by payer_account, usage_account, period, currency order by all`);
  return found.getRows().map((row) => {
    const text = (index: number): string | null => (row[index] === null ? null : String(row[index]));
    const number = (index: number): number => Number(row[index]);
    return {
      payer: text(0),
      account: text(1),
      period: String(row[2]),
      lines: number(3),
      net: String(row[4]),
      gross: String(row[5]),
      currency: text(6),
      until: text(7),
      withoutInvoice: number(8),
      withInvoice: number(9),
      estimated: number(10),
      hourly: number(11),
      daily: number(12),
      longer: number(13),
      days: number(14),
      rounded: number(15),
      withoutAmount: number(16),
    };
  });
}
