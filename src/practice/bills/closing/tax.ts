/** Consumption tax of Japan: 10 % of each product after credits, rounded to the cent, shown in lines of its own. Accounts in the United States pay none here. */
import { decimal, isZero, rounded, times } from '../../../knowledge/money/decimal.ts';
import type { BillSetting } from '../bill-setting.ts';
import type { Month } from '../calendar.ts';
import type { BillLine } from '../line.ts';
import { grouped } from './grouped.ts';
import { plainCharge } from './plain-charge.ts';
import { partOf } from './price-usage.ts';
import { sumsByProduct } from './sums-by-product.ts';

const RATE = decimal('0.1');

/** AI models sold through the Marketplace come untaxed (AWS's tax help for Japan: some sales based on Bedrock are excepted). */
const untaxed = ({ charge }: BillLine): boolean => charge.seller === 'AWS Marketplace' && charge.product.name.endsWith('(Amazon Bedrock Edition)');

/** `lines` are the month's charges and credits. What is bought on an invoice of its own is taxed there. */
export function taxLines(lines: readonly BillLine[], { country }: BillSetting, month: Month): BillLine[] {
  if (country !== 'JP') return [];
  return grouped(
    lines.filter((line) => !untaxed(line)),
    ({ billType, about }) => `${billType}|${about ?? ''}`,
  ).flatMap((group) => taxOf(group, month));
}

function taxOf(lines: readonly BillLine[], month: Month): BillLine[] {
  const [first] = lines;
  if (first === undefined) return [];
  return sumsByProduct(lines).flatMap(({ charge, cost, intruder }): BillLine[] => {
    const tax = rounded(times(cost, RATE), 2);
    if (isZero(tax)) return [];
    return [
      {
        kind: 'Tax',
        billType: first.billType,
        charge: plainCharge(charge.product, charge.account, { seller: charge.seller }),
        from: month.from,
        to: month.to,
        quantity: decimal('1'),
        rate: decimal('0'),
        cost: tax,
        intruder: partOf(tax, intruder, cost),
        words: `Tax for product code ${charge.product.code}`,
        about: first.about,
      },
    ];
  });
}
