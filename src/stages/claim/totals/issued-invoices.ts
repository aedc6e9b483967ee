/** What AWS's invoices say of themselves (table `invoice`), one record an invoice id. */
import type { BillStore } from '../../../ports/charge-line.ts';
import { sql } from '../../../ports/sql.ts';
import type { Decimal } from '../../../knowledge/money/decimal.ts';

export interface IssuedInvoice {
  readonly invoiceId: string;
  readonly invoiceType: string | null;
  readonly billType: string | null;
  readonly originalInvoiceId: string | null;
  readonly period: string | null;
  readonly issuedAt: string | null;
  readonly baseCurrency: string | null;
  readonly baseNet: Decimal | null;
  readonly baseTax: Decimal | null;
  readonly baseTotal: Decimal | null;
  readonly paymentCurrency: string | null;
  readonly paymentTotal: Decimal | null;
  readonly rate: Decimal | null;
}

/** An invoice told by two files is one invoice; the later file counts. */
export async function issuedInvoices(bills: BillStore): Promise<Map<string, IssuedInvoice>> {
  const rows = await bills.rows<IssuedInvoice>(sql`
    select invoice_id as "invoiceId", invoice_type as "invoiceType", bill_type as "billType", original_invoice_id as "originalInvoiceId", period, issued_at as "issuedAt",
      base_currency as "baseCurrency", base_net as "baseNet", base_tax as "baseTax", base_total as "baseTotal",
      payment_currency as "paymentCurrency", payment_total as "paymentTotal", rate
    from invoice where invoice_id is not null order by file_no, invoice_id`);
  return new Map(rows.map((row) => [row.invoiceId, row]));
}
