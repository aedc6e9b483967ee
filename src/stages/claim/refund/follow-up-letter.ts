/** The letter for what is still open, in the words of the letters of the report; amounts with their places in claim.json. */
import { compared, isZero, ZERO, type Decimal } from '../../../knowledge/money/decimal.ts';
import { moneyText } from '../../../knowledge/money/currency.ts';
import type { Bilingual } from '../../../words/language.ts';
import { asIs, inClaim, refundFollowUp, type LetterInvoice, type LetterRefund, type Traced } from '../../report/index.ts';
import type { ClaimInvoice, Refund } from '../claim.ts';

export function followUpLetter(refund: Omit<Refund, 'followUp'>, invoices: readonly ClaimInvoice[], currency: string): Bilingual {
  return refundFollowUp(letterRefund(refund, currency), letterInvoices(invoices, currency));
}

/** Of a credit a bill shows only what was used, so nothing is said to be missing then. */
export function letterRefund({ expected, received, open, items }: Omit<Refund, 'followUp'>, currency: string): LetterRefund {
  return {
    state: isZero(received) ? 'none' : isZero(open) ? 'whole' : 'part',
    expected: money(expected, currency, '/refund/expected'),
    received: money(received, currency, '/refund/received'),
    open: money(open, currency, '/refund/open'),
    asCredit: items.some(({ kind }) => kind === 'credit'),
    items: items.map(({ date, amount, source }, index) => ({
      date: date === null ? null : asIs(date, inClaim(`/refund/items/${index}/date`)),
      amount: money(amount, currency, `/refund/items/${index}/amount`),
      source: asIs(source, inClaim(`/refund/items/${index}/source`)),
    })),
  };
}

/** Those with something to ask back. Named by their number, else by their month. */
export const letterInvoices = (invoices: readonly ClaimInvoice[], currency: string): LetterInvoice[] =>
  invoices.flatMap(({ invoiceId, period, unauthorized, payment }, index) => {
    if (compared(unauthorized.total, ZERO) <= 0) return [];
    const at = `/invoices/${index}`;
    return {
      name: invoiceId === null ? asIs(period.slice(0, 7), inClaim(`${at}/period`)) : asIs(invoiceId, inClaim(`${at}/invoiceId`)),
      amount: money(unauthorized.total, currency, `${at}/unauthorized/total`),
      paid: payment === null ? null : money(payment.unauthorized.total, payment.currency, `${at}/payment/unauthorized/total`),
    };
  });

export const money = (amount: Decimal, currency: string, at: string): Traced => asIs(moneyText(amount, currency), inClaim(at));
