/**
 * Answers of `aws invoicing list-invoice-summaries`: the invoices, their amounts in both currencies, and the rate between them.
 * Source: AWS Invoicing API Reference, InvoiceSummary, InvoiceCurrencyAmount, CurrencyExchangeDetails.
 */
import { minus, readDecimal, type Decimal } from '../../knowledge/money/decimal.ts';
import type { InvoiceRow } from '../../ports/invoice-row.ts';
import { isObject, objectsIn, textIn, type JsonObject } from './json-shape.ts';
import type { JsonDocuments } from './json-documents.ts';

/** Each invoice once, the last telling of it. Null when no document is such an answer. */
export function readInvoiceSummaries({ documents }: Pick<JsonDocuments, 'documents'>): InvoiceRow[] | null {
  const answers = documents.flatMap((one) => (Array.isArray(one) ? one.filter(isObject) : isObject(one) ? [one] : []));
  const listed = answers.filter((answer) => Array.isArray(answer['InvoiceSummaries']));
  if (listed.length === 0) return null;
  const rows = listed.flatMap((answer) => objectsIn(answer, 'InvoiceSummaries')).map(invoiceRow);
  return [...new Map(rows.map((row, index) => [row.invoice_id ?? `#${index}`, row])).values()];
}

function invoiceRow(summary: JsonObject): InvoiceRow {
  const base = amounts(summary['BaseCurrencyAmount']);
  const payment = amounts(summary['PaymentCurrencyAmount']);
  const period = isObject(summary['BillingPeriod']) ? summary['BillingPeriod'] : {};
  return {
    invoice_id: textIn(summary, 'InvoiceId'),
    invoice_type: textIn(summary, 'InvoiceType'),
    bill_type: textIn(summary, 'BillType'),
    original_invoice_id: textIn(summary, 'OriginalInvoiceId'),
    account: textIn(summary, 'AccountId'),
    period: periodOf(textIn(period, 'Year'), textIn(period, 'Month')),
    issued_at: timeOf(summary['IssuedDate']),
    due_at: timeOf(summary['DueDate']),
    billing_entity: textIn(summary, 'BillingEntity'),
    base_currency: base.currency,
    base_net: base.net,
    base_tax: base.tax,
    base_total: base.total,
    payment_currency: payment.currency,
    payment_net: payment.net,
    payment_tax: payment.tax,
    payment_total: payment.total,
    rate: payment.rate,
  };
}

interface Amounts {
  readonly currency: string | null;
  readonly net: Decimal | null;
  readonly tax: Decimal | null;
  readonly total: Decimal | null;
  readonly rate: Decimal | null;
}

function amounts(value: unknown): Amounts {
  const object = isObject(value) ? value : {};
  const breakdown = isObject(object['AmountBreakdown']) ? object['AmountBreakdown'] : {};
  const taxes = isObject(breakdown['Taxes']) ? breakdown['Taxes'] : {};
  const exchange = isObject(object['CurrencyExchangeDetails']) ? object['CurrencyExchangeDetails'] : {};
  const [net, total, tax] = [amountIn(object, 'TotalAmountBeforeTax'), amountIn(object, 'TotalAmount'), amountIn(taxes, 'TotalAmount')];
  return {
    currency: textIn(object, 'CurrencyCode'),
    net,
    tax: tax ?? (net === null || total === null ? null : minus(total, net)),
    total,
    rate: amountIn(exchange, 'Rate'),
  };
}

function amountIn(object: JsonObject, key: string): Decimal | null {
  const text = textIn(object, key);
  return text === null ? null : readDecimal(text);
}

const periodOf = (year: string | null, month: string | null): string | null =>
  year !== null && month !== null && /^\d{4}$/.test(year) && /^(0?[1-9]|1[0-2])$/.test(month) ? `${year}-${month.padStart(2, '0')}-01` : null;

/** Seconds since 1970, as the service answers, or ISO 8601, as the AWS CLI prints. */
function timeOf(value: unknown): string | null {
  const at = typeof value === 'number' ? new Date(value * 1000) : typeof value === 'string' ? new Date(value) : null;
  return at === null || Number.isNaN(at.getTime()) ? null : at.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
