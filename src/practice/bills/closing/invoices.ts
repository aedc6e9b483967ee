/** Invoices of a month: one for all use of AWS, one for use sold by the Marketplace, one for each purchase, one credit memo for each invoice refunded. */
import { decimal, isNegative, isZero, plus, rounded, times, type Decimal } from '../../../knowledge/money/decimal.ts';
import { DAY, HOUR } from '../../clock.ts';
import type { Random } from '../../random.ts';
import type { BillSetting } from '../bill-setting.ts';
import type { Month } from '../calendar.ts';
import type { BillLine, BillType } from '../line.ts';
import { Tally } from '../tally.ts';
import { grouped } from './grouped.ts';

export interface InvoiceAmounts {
  readonly net: Decimal;
  readonly tax: Decimal;
  readonly total: Decimal;
}

export interface Invoice {
  readonly id: string;
  readonly type: 'INVOICE' | 'CREDIT_MEMO';
  readonly billType: BillType;
  readonly seller: 'AWS' | 'AWS Marketplace';
  /** The invoice a credit memo stands on. */
  readonly originalId: string | null;
  readonly period: string;
  /** Seconds since 1970. */
  readonly issuedAt: number;
  readonly dueAt: number;
  /** USD, to the cent: the exact lines rounded once. */
  readonly base: InvoiceAmounts;
  /** The same in the currency it is paid in; yen are whole. */
  readonly payment: InvoiceAmounts & { readonly currency: 'USD' | 'JPY'; readonly rate: Decimal };
  /** The intruder's exact part, before rounding. */
  readonly intruder: { readonly net: Decimal; readonly tax: Decimal };
}

export interface Invoiced {
  readonly invoices: readonly Invoice[];
  /** Id of the invoice a line is on; null when nothing is to be paid. */
  readonly idOf: (line: BillLine) => string | null;
}

const keyOf = ({ billType, about, charge }: BillLine): string => `${billType}|${about ?? ''}|${charge.seller}`;

/** `random` draws ids and exchange rates. */
export function invoicesOf(lines: readonly BillLine[], setting: BillSetting, month: Month, random: Random): Invoiced {
  const rate = decimal(setting.paymentCurrency === 'JPY' ? `${random.whole(143_000, 157_000) / 1000}` : '1');
  const ids = new Map<string, string>();
  const invoices = grouped(lines, keyOf).flatMap((group) => {
    const invoice = invoiceOf(group, setting, month, rate, random);
    const [first] = group;
    if (first === undefined || (isZero(invoice.base.total) && isZero(invoice.base.net))) return [];
    ids.set(keyOf(first), invoice.id);
    return [invoice];
  });
  return { invoices, idOf: (line) => ids.get(keyOf(line)) ?? null };
}

function invoiceOf(lines: readonly BillLine[], setting: BillSetting, month: Month, rate: Decimal, random: Random): Invoice {
  const [first] = lines;
  if (first === undefined) throw new Error('an invoice has lines');
  const sums = { net: new Tally(), tax: new Tally(), intruderNet: new Tally(), intruderTax: new Tally() };
  for (const { kind, cost, intruder } of lines) {
    (kind === 'Tax' ? sums.tax : sums.net).add(cost);
    (kind === 'Tax' ? sums.intruderTax : sums.intruderNet).add(intruder);
  }
  const base = amounts(rounded(sums.net.total, 2), rounded(sums.tax.total, 2));
  const places = setting.paymentCurrency === 'JPY' ? 0 : 2;
  const paid = amounts(rounded(times(base.net, rate), places), rounded(times(base.tax, rate), places));
  const issuedAt = first.billType === 'Anniversary' ? month.to + 2 * DAY + 9 * HOUR : first.from + 9 * HOUR;
  return {
    id: setting.country === 'JP' ? `JPIN${month.period.slice(2, 4)}-${random.digits(7)}` : `${random.whole(1, 2)}${random.digits(9)}`,
    type: isNegative(base.total) ? 'CREDIT_MEMO' : 'INVOICE',
    billType: first.billType,
    seller: first.charge.seller,
    originalId: first.billType === 'Refund' ? first.about : null,
    period: month.period,
    issuedAt,
    dueAt: issuedAt + (first.billType === 'Anniversary' ? 14 * DAY : 0),
    base,
    payment: { ...paid, currency: setting.paymentCurrency, rate },
    intruder: { net: sums.intruderNet.total, tax: sums.intruderTax.total },
  };
}

const amounts = (net: Decimal, tax: Decimal): InvoiceAmounts => ({ net, tax, total: plus(net, tax) });
