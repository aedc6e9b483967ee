/** A quantity of the bill in the unit of the log's weights: seconds x size, or calls. */
import { decimal, times, type Decimal } from '../../../knowledge/money/decimal.ts';
import { daysBetween } from '../times.ts';

/** @param period first day of the billing period. Null where the measure has no such relation. */
export function quantityWeight(quantity: Decimal, measure: string, period: string): Decimal | null {
  switch (measure) {
    case 'hours':
      return times(quantity, decimal('3600'));
    case 'sized-hours':
      return times(quantity, decimal('3686400'));
    case 'gigabyte-months':
      return times(quantity, decimal(String(daysOfMonth(period) * 86_400)));
    default:
      return null;
  }
}

function daysOfMonth(period: string): number {
  const [year = '1970', month = '01'] = period.split('-');
  const next = month === '12' ? `${BigInt(year) + 1n}-01-01` : `${year}-${String(BigInt(month) + 1n).padStart(2, '0')}-01`;
  return daysBetween(`${year}-${month}-01`, next);
}
