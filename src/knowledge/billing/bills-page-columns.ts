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
    service_code: ['ProductCode'],
    service_name: ['ProductName'],
    usage_type: ['UsageType'],
    operation: ['Operation'],
    started_at: ['UsageStartDate'],
    ended_at: ['UsageEndDate'],
    quantity: ['UsageQuantity'],
    net: ['CostBeforeTax'],
    currency: ['CurrencyCode'],
    seller: ['SellerOfRecord'],
    legal_entity: ['SellerOfRecord'],
    tax_type: ['TaxType'],
    description: ['ItemDescription'],
  },
  inMaps: {},
  kinds: {},
};

/** One of these sets makes a table a Bills page. */
export const BILLS_PAGE_NEEDED: readonly (readonly string[])[] = [
  ['RecordType', 'CostBeforeTax', 'ProductCode'],
  ['RecordType', 'TotalCost', 'ProductCode'],
];
