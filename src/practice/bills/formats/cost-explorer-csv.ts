/** Cost Explorer's "Download CSV": a column a service, dearest first, a row of totals, then a row a day. Tax is a service of its own. */
import { compared, sum, type Decimal } from '../../../knowledge/money/decimal.ts';
import { DAY } from '../../clock.ts';
import { dayText } from '../calendar.ts';
import type { BillLine } from '../line.ts';
import { Tallies } from '../tally.ts';
import { csvRow } from './csv.ts';

/** Days from `from` to `to` (seconds, end exclusive). */
export function costExplorerCsv(lines: Iterable<BillLine>, from: number, to: number): string {
  const byService = new Tallies();
  const byDayAndService = new Tallies();
  for (const line of lines) {
    const day = Math.floor(line.from / DAY) * DAY;
    if (day < from || day >= to) continue;
    const service = line.kind === 'Tax' ? 'Tax' : line.charge.product.inConsole;
    byService.add(service, line.cost);
    byDayAndService.add(`${day}|${service}`, line.cost);
  }
  const services = [...byService.totals()].sort(([, a], [, b]) => compared(b, a));
  const cells = byDayAndService.totals();
  const row = (name: string, amounts: readonly Decimal[]): string => csvRow([name, ...amounts.map((one) => (one === '0' ? '' : one)), sum(amounts)]);
  const days: string[] = [];
  for (let day = from; day < to; day += DAY) {
    const amounts = services.map(([service]) => cells.get(`${day}|${service}`) ?? ('0' as Decimal));
    days.push(row(dayText(day), amounts));
  }
  const heading = csvRow(['Service', ...services.map(([service]) => `${service}($)`), 'Total costs($)']);
  return [
    heading,
    row(
      'Service total',
      services.map(([, total]) => total),
    ),
    ...days,
  ].join('');
}
