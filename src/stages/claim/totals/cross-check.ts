/** Coarser files of the same month, held against the lines that count. */
import type { BillStore } from '../../../ports/charge-line.ts';
import { sql } from '../../../ports/sql.ts';
import { compared, decimal, minus, sum, type Decimal } from '../../../knowledge/money/decimal.ts';
import { visibleText } from '../../../words/visible-text.ts';
import { shortPath } from '../telling/words/short-name.ts';
import { magnitude } from './difference.ts';

export interface CrossCheck {
  readonly file: string;
  readonly period: string;
  /** Net of the whole month in that file, and in the lines counted. */
  readonly told: Decimal;
  readonly counted: Decimal;
}

/** A coarse file rounds every row to the coin. */
const TOLERANCE = decimal('0.5');

/** Only the months that differ. Refunds and taxes are left out on both sides: coarse files often have neither. */
export async function crossChecks(bills: BillStore, currency: string): Promise<CrossCheck[]> {
  const isCounted = sql`l.kind not in ('tax', 'refund') and coalesce(l.bill_type, '') <> 'Refund' and coalesce(l.currency, ${currency}) = ${currency}`;
  const told = await bills.rows<{ file_no: number; period: string; net: Decimal }>(
    sql`select l.file_no, l.period, sum(l.net) as net from cross_check_line l where ${isCounted} group by 1, 2 order by 2, 1`,
  );
  if (told.length === 0) return [];
  const counted = await bills.rows<{ period: string; net: Decimal }>(
    sql`select l.period, sum(l.net) as net from charge_line l where ${isCounted} group by 1`,
  );
  const names = new Map(bills.files.map((file) => [file.fileNo, visibleText(shortPath(file.name))]));
  return told.flatMap(({ file_no, period, net }) => {
    const here = sum(counted.filter((one) => one.period === period).map((one) => one.net));
    return compared(magnitude(minus(net, here)), TOLERANCE) <= 0
      ? []
      : [{ file: names.get(file_no) ?? `#${file_no}`, period, told: net, counted: here }];
  });
}
