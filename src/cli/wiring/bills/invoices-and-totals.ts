/** What the sums on a Bills page come to: invoices for the table, and a word when its total is not that of its charges. */
import { invoicesOfBillsPage, totalDisagrees, type SumRow } from '../../../collect/bills/bills-page-totals.ts';
import { ZERO, decimal, plus } from '../../../knowledge/money/decimal.ts';
import type { PortionFacts } from '../../../ports/bill-facts.ts';
import { INVOICE_COLUMNS } from '../../../ports/charge-line.ts';
import type { InvoiceRow } from '../../../ports/invoice-row.ts';
import type { SqlValue } from '../../../ports/sql.ts';
import type { Bilingual } from '../../../words/language.ts';

export function invoicesAndTotals(
  fileNo: number,
  sums: readonly SumRow[],
  facts: readonly PortionFacts[],
): { readonly invoices: readonly (readonly SqlValue[])[]; readonly problems: readonly Bilingual[] } {
  const lines = facts.reduce((sum, { net }) => plus(sum, decimal(net)), ZERO);
  const disagreement = totalDisagrees(sums, lines);
  return { invoices: invoicesOfBillsPage(sums).map((row) => invoiceCells(fileNo, row)), problems: disagreement === null ? [] : [disagreement] };
}

/** In the order of INVOICE_COLUMNS. */
export const invoiceCells = (fileNo: number, row: InvoiceRow): readonly SqlValue[] =>
  Object.keys(INVOICE_COLUMNS).map((column) => (column === 'file_no' ? fileNo : row[column as keyof InvoiceRow]));
