/** The one currency the claim is made in: that of most lines. Lines in another are told, never added. */
import type { BillStore } from '../../../ports/charge-line.ts';
import { sql } from '../../../ports/sql.ts';
import type { Decimal } from '../../../knowledge/money/decimal.ts';

export interface Currencies {
  readonly main: string;
  readonly others: readonly { readonly currency: string; readonly lines: number; readonly net: Decimal }[];
}

const AWS_CURRENCY = 'USD';

export async function currenciesOf(bills: BillStore): Promise<Currencies> {
  const told = await bills.rows<{ currency: string; lines: number; net: Decimal }>(
    sql`select currency, count(*) as lines, sum(net) as net from charge_line where currency is not null group by 1 order by 2 desc, 1`,
  );
  return { main: told[0]?.currency ?? AWS_CURRENCY, others: told.slice(1) };
}
