/** Invoice summaries: rows of the table `invoice`, no charges. */
import type { BillEncoding } from '../../../collect/bills/bill-text.ts';
import { readInvoiceSummaries } from '../../../collect/bills/invoice-summaries.ts';
import { jsonDocuments } from '../../../collect/bills/json-documents.ts';
import { NOT_A_BILL } from '../../../collect/bills/not-a-bill-words.ts';
import { COST_EXPLORER_WORDS } from '../../../collect/bills/cost-explorer-words.ts';
import type { BillRead, BillWork } from './bill-work.ts';
import { invoiceCells } from './invoices-and-totals.ts';
import { wholeText } from './whole-text.ts';

export async function readInvoices({ part, fileNo, sha256, expansion }: BillWork, encoding: BillEncoding): Promise<BillRead> {
  const whole = await wholeText(part, encoding, expansion);
  if (whole === null) return { kind: 'not-a-bill', why: COST_EXPLORER_WORDS.tooLarge };
  const documents = jsonDocuments(whole.text.toString('utf8'));
  const invoices = readInvoiceSummaries(documents);
  if (invoices === null) return { kind: 'not-a-bill', why: NOT_A_BILL.brokenJson };
  const remarks = documents.cut || documents.broken ? [NOT_A_BILL.brokenJson] : [];
  const periods = [...new Set(invoices.flatMap(({ period }) => period ?? []))].sort();
  const file = {
    fileNo,
    name: part.name,
    sha256,
    format: 'invoice-summaries',
    hasResourceIds: false,
    granularity: 'none',
    rows: { read: invoices.length, rejected: 0 },
    periods,
    use: 'cross-check',
    problems: remarks,
  } as const;
  const cells = invoices.map((row) => invoiceCells(fileNo, row));
  return { kind: 'bill', bill: { file, shape: 'invoices', dimensions: 0, remarks, segments: [], leftOutRows: null, facts: [], invoices: cells } };
}
