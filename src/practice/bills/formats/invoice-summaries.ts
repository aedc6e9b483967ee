/** Invoices as `aws invoicing list-invoice-summaries` prints them: amounts are texts, times have an offset, yen have no places. */
import { negated, withPlaces, type Decimal } from '../../../knowledge/money/decimal.ts';
import { isoTime } from '../../clock.ts';
import type { BillSetting } from '../bill-setting.ts';
import type { Invoice, InvoiceAmounts } from '../closing/invoices.ts';
import { invoicingEntity } from './written-line.ts';

const BILL_TYPES = { Anniversary: 'ANNIVERSARY', Purchase: 'PURCHASE', Refund: 'REFUND' } as const;

export function invoiceSummaries(invoices: readonly Invoice[], setting: BillSetting): string {
  return `${JSON.stringify({ InvoiceSummaries: invoices.map((invoice) => invoiceSummary(invoice, setting)) }, null, 4)}\n`;
}

/** One invoice as the API tells it; times as texts. */
export function invoiceSummary(invoice: Invoice, setting: BillSetting) {
  const [year, month] = invoice.period.split('-').map(Number);
  const { payment } = invoice;
  return {
    AccountId: setting.payer,
    InvoiceId: invoice.id,
    IssuedDate: printedTime(invoice.issuedAt),
    DueDate: printedTime(invoice.dueAt),
    Entity: { InvoicingEntity: invoicingEntity(setting), BillingEntity: invoice.seller === 'AWS' ? 'AWS' : 'AWS_MARKETPLACE' },
    BillingPeriod: { Month: month, Year: year },
    InvoiceType: invoice.type,
    BillType: BILL_TYPES[invoice.billType],
    InvoiceFrequency: invoice.billType === 'Anniversary' ? 'RECURRING' : 'ONE_TIME',
    ...(invoice.originalId === null ? {} : { OriginalInvoiceId: invoice.originalId }),
    BillSourceAccounts: [setting.payer],
    BillSourceAccountsTotalCount: 1,
    BaseCurrencyAmount: amount(invoice.base, 'USD', invoice, setting),
    TaxCurrencyAmount: amount(payment, payment.currency, invoice, setting),
    PaymentCurrencyAmount: amount(payment, payment.currency, invoice, setting),
  };
}

/** A credit memo tells its amounts without a sign; its type says which way they go. */
function amount(of: InvoiceAmounts, currency: 'USD' | 'JPY', { type, payment }: Invoice, { country }: BillSetting) {
  const text = (value: Decimal): string => withPlaces(type === 'CREDIT_MEMO' ? negated(value) : value, currency === 'JPY' ? 0 : 2);
  const exchanged =
    currency === 'USD' ? {} : { CurrencyExchangeDetails: { SourceCurrencyCode: 'USD', TargetCurrencyCode: currency, Rate: payment.rate } };
  const taxes = country === 'JP' ? [{ Description: 'CT', Amount: text(of.tax), Rate: '10' }] : [];
  return {
    TotalAmount: text(of.total),
    TotalAmountBeforeTax: text(of.net),
    CurrencyCode: currency,
    AmountBreakdown: {
      SubTotalAmount: text(of.net),
      Discounts: { Breakdown: [], TotalAmount: text('0' as Decimal) },
      Taxes: { Breakdown: taxes, TotalAmount: text(of.tax) },
      Fees: { Breakdown: [], TotalAmount: text('0' as Decimal) },
    },
    ...exchanged,
  };
}

/** `2026-01-03T09:00:00+00:00` */
const printedTime = (seconds: number): string => isoTime(seconds).replace('Z', '+00:00');
