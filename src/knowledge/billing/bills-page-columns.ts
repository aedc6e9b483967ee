/**
 * Columns of the CSV of the Bills page ("Download all to CSV"), which is also the monthly report of older accounts (`...-aws-billing-csv-2025-12.csv`).
 * Sources: AWS Billing User Guide, "Viewing your monthly charges"; files of that name published with tools that read them.
 */
import type { BillLayout } from './bill-layout.ts';

export const BILLS_PAGE_LAYOUT: BillLayout = {
  told: {
    payer_account: ['PayerAccountId'],
    usage_account: ['LinkedAccountId', 'PayerAccountId'],
    period_start: ['BillingPeriodStartDate'],
    invoice_id: ['InvoiceID'],
    kind_told: ['RecordType'],
    service_code: ['ProductCode'],
    service_name: ['ProductName'],
    usage_type: ['UsageType'],
    operation: ['Operation'],
    started_at: ['UsageStartDate'],
    ended_at: ['UsageEndDate'],
    quantity: ['UsageQuantity'],
    net: ['CostBeforeTax', 'TotalCost'],
    currency: ['CurrencyCode'],
    seller: ['SellerOfRecord'],
    legal_entity: ['SellerOfRecord'],
    tax_type: ['TaxType'],
    description: ['ItemDescription'],
  },
  inMaps: {},
  besides: [
    { kind: 'credit', column: 'Credits' },
    { kind: 'tax', column: 'TaxAmount' },
  ],
  rowTotal: 'TotalCost',
  charges: { column: 'RecordType', words: ['linkedlineitem', 'payerlineitem', 'lineitem', 'rounding'] },
  kinds: { linkedlineitem: 'usage', payerlineitem: 'usage', lineitem: 'usage', rounding: 'discount' },
};

/** For files whose rows of the payer repeat those of the accounts. */
export const LINKED_ONLY_LAYOUT: BillLayout = {
  ...BILLS_PAGE_LAYOUT,
  charges: { column: 'RecordType', words: ['linkedlineitem', 'rounding'] },
};

/** Rows that sum others up, by the letters of their record type: of one invoice, of one account, of everything. */
export const BILLS_PAGE_TOTALS = { invoice: 'invoicetotal', account: 'accounttotal', statement: 'statementtotal' } as const;

/** One of these sets makes a table a Bills page. */
export const BILLS_PAGE_NEEDED: readonly (readonly string[])[] = [
  ['RecordType', 'CostBeforeTax', 'ProductCode'],
  ['RecordType', 'TotalCost', 'ProductCode'],
];
