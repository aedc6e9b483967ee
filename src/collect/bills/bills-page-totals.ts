/** The sums a Bills page writes below its charges: invoices to check the charges against. They are never charges themselves. */
import { BILLS_PAGE_TOTALS } from '../../knowledge/billing/bills-page-columns.ts';
import { compared, decimal, minus, negated, plus, readDecimal, withPlaces, ZERO, type Decimal } from '../../knowledge/money/decimal.ts';
import type { InvoiceRow } from '../../ports/invoice-row.ts';
import type { Bilingual } from '../../words/language.ts';

/** Text by heading key (letters and digits, lower case). */
export type SumRow = Readonly<Record<string, string>>;

const recordOf = (row: SumRow): string => (row['recordtype'] ?? '').toLowerCase().replace(/[^a-z]/g, '');
const amount = (row: SumRow, column: string): Decimal => readDecimal(row[column] ?? '') ?? ZERO;
const text = (row: SumRow, column: string): string | null => (row[column]?.trim() ?? '') || null;

/** An invoice for each sum of an invoice; the sums of accounts and of everything tell nothing more. */
export function invoicesOfBillsPage(rows: readonly SumRow[]): InvoiceRow[] {
  return rows
    .filter(
      (row) =>
        recordOf(row) === BILLS_PAGE_TOTALS.invoice && /^[\w-]+$/.test(row['invoiceid'] ?? '') && row['invoiceid']?.toLowerCase() !== 'estimated',
    )
    .map((row) => ({
      invoice_id: text(row, 'invoiceid'),
      invoice_type: 'INVOICE',
      bill_type: null,
      original_invoice_id: null,
      account: text(row, 'payeraccountid'),
      period: month(row['billingperiodstartdate'] ?? ''),
      issued_at: day(row['invoicedate'] ?? ''),
      due_at: null,
      billing_entity: null,
      base_currency: text(row, 'currencycode'),
      base_net: plus(amount(row, 'costbeforetax'), amount(row, 'credits')),
      base_tax: amount(row, 'taxamount'),
      base_total: amount(row, 'totalcost'),
      payment_currency: null,
      payment_net: null,
      payment_tax: null,
      payment_total: null,
      rate: null,
    }));
}

/** Rounding of single lines may move a total by a cent or two. */
const SMALL = decimal('0.05');
const isSmall = (difference: Decimal): boolean => compared(difference, SMALL) <= 0 && compared(negated(difference), SMALL) <= 0;

/** `lines`: what the charges of the file come to, with tax and credits. Null when the file's own total agrees, or there is none. */
export function totalDisagrees(rows: readonly SumRow[], lines: Decimal): Bilingual | null {
  const told = rows.find((row) => recordOf(row) === BILLS_PAGE_TOTALS.statement);
  const total = told === undefined ? null : readDecimal(told['totalcost'] ?? '');
  if (total === null) return null;
  if (isSmall(minus(total, lines))) return null;
  return {
    ja: `ファイルに書かれた合計 ${withPlaces(total, 2)} と、明細を足した ${withPlaces(lines, 2)} が一致しません。行が抜けているかもしれないので、もう一度ダウンロードしてください。`,
    en: `The total in the file is ${withPlaces(total, 2)}, but its charges add up to ${withPlaces(lines, 2)}. Rows may be missing: download it again.`,
  };
}

/**
 * Of an organization some files tell each charge twice: by account (LinkedLineItem) and once more for the payer (PayerLineItem). The statement's total
 * shows it; without one, equal sums do. `nets`: net by record type.
 */
export function payerRepeatsLinked(nets: ReadonlyMap<string, Decimal>, rows: readonly SumRow[]): boolean {
  const linked = nets.get('LinkedLineItem');
  const payer = nets.get('PayerLineItem');
  if (linked === undefined || payer === undefined) return false;
  const told = rows.find((row) => recordOf(row) === BILLS_PAGE_TOTALS.statement);
  const total = told === undefined ? null : readDecimal(told['totalcost'] ?? '');
  return total === null ? isSmall(minus(linked, payer)) : isSmall(minus(total, linked)) && !isSmall(minus(total, plus(linked, payer)));
}

const month = (date: string): string | null => /^(\d{4})[-/](\d{2})/.exec(date.trim())?.slice(1, 3).join('-').concat('-01') ?? null;
const day = (date: string): string | null => {
  const found = /^(\d{4})[-/](\d{2})[-/](\d{2})/.exec(date.trim());
  return found === null ? null : `${found[1]}-${found[2]}-${found[3]}T00:00:00Z`;
};
