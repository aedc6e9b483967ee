/** What AWS gives back in the month after: credit memos against the invoices that held unauthorized use, with refund lines by product. */
import { decimal, isZero, negated, rounded, times, type Decimal } from '../../../knowledge/money/decimal.ts';
import { DAY } from '../../clock.ts';
import type { Month } from '../calendar.ts';
import type { BillLine } from '../line.ts';
import { grouped } from './grouped.ts';
import type { Invoiced } from './invoices.ts';
import { plainCharge } from './plain-charge.ts';
import { sumsByProduct } from './sums-by-product.ts';

/** Days into the month at which the adjustment is made. */
const MADE_AFTER = 12 * DAY;

export interface Refundable {
  readonly period: string;
  readonly lines: readonly BillLine[];
  readonly invoiced: Invoiced;
}

/** `part` of the intruder's amounts of earlier months, negative, each rounded to the cent. */
export function refundLines(earlier: readonly Refundable[], part: Decimal, month: Month): BillLine[] {
  return earlier.flatMap(({ period, lines, invoiced }) =>
    grouped(
      lines.filter(({ intruder, billType }) => !isZero(intruder) && billType !== 'Refund'),
      (line) => invoiced.idOf(line) ?? '',
    ).flatMap((group) => refundsOf(group, invoiced, period, part, month)),
  );
}

function refundsOf(lines: readonly BillLine[], invoiced: Invoiced, period: string, part: Decimal, month: Month): BillLine[] {
  const [first] = lines;
  const about = first === undefined ? null : invoiced.idOf(first);
  if (about === null) return [];
  const from = month.from + MADE_AFTER;
  return [false, true].flatMap((tax) =>
    sumsByProduct(lines.filter(({ kind }) => (kind === 'Tax') === tax)).flatMap(({ charge, intruder }): BillLine[] => {
      const cost = negated(rounded(times(intruder, part), 2));
      if (isZero(cost)) return [];
      return [
        {
          kind: tax ? 'Tax' : 'Refund',
          billType: 'Refund',
          charge: plainCharge(charge.product, charge.account, { seller: charge.seller }),
          from,
          to: from + DAY,
          quantity: decimal('1'),
          rate: decimal('0'),
          cost,
          intruder: cost,
          words: tax
            ? `Tax for product code ${charge.product.code}`
            : `Refund for unauthorized usage ${period.slice(0, 7)} ${charge.product.code}, invoice ${about}`,
          about,
        },
      ];
    }),
  );
}
