/** Sheet "Invoices": each invoice in three parts, in coins, and what is asked back in the currency it was paid in. The summary adds these up. */
import { minorPlaces } from '../../../../knowledge/money/currency.ts';
import type { Bilingual, Language } from '../../../../words/language.ts';
import type { CellRange, SheetCell, WorkbookSheet } from '../../../report/index.ts';
import type { Amounts, ChargeVerdict, ClaimInvoice } from '../../claim.ts';
import type { ToldClaim } from '../told-claim.ts';
import { amountCell, headings, textCell } from './cells.ts';
import { SHEET_TEXT as W } from './sheet-words.ts';

export type InvoicePart = 'bill' | ChargeVerdict;

const ABOUT = [W.invoice, W.month, W.account, W.state];
const PARTS: readonly (readonly [InvoicePart, readonly Bilingual[]])[] = [
  ['bill', [W.billNet, W.billTax, W.billTotal]],
  ['unauthorized', [W.askedNet, W.askedTax, W.askedTotal]],
  ['owner', [W.ownerNet, W.ownerTax, W.ownerTotal]],
  ['undecided', [W.undecidedNet, W.undecidedTax, W.undecidedTotal]],
];
const COLUMNS = [...ABOUT, ...PARTS.flatMap(([, words]) => words), W.payCurrency, W.rate, W.rateSource, W.payTotal];
const FIGURES = [...Array.from({ length: PARTS.length * 3 }, (_, at) => ABOUT.length + at), COLUMNS.length - 1];
const HEADING_ROWS = 1;

/** The column of a part, over all invoices. */
export function invoiceRange(part: InvoicePart, of: 'net' | 'tax', invoices: number, language: Language): CellRange {
  const column = ABOUT.length + PARTS.findIndex(([name]) => name === part) * 3 + (of === 'net' ? 0 : 1);
  return { sheet: W.invoices[language], column, fromRow: HEADING_ROWS + 1, toRow: HEADING_ROWS + Math.max(1, invoices) };
}

export function invoicesSheet({ claim }: ToldClaim, language: Language): WorkbookSheet {
  const places = minorPlaces(claim.currency);
  const figures = ({ net, tax, total }: Amounts, look?: 'asked'): readonly SheetCell[] =>
    [net, tax, total].map((one) => amountCell(one, places, look));
  const row = (invoice: ClaimInvoice): readonly SheetCell[] => [
    textCell(invoice.invoiceId ?? '–'),
    textCell(invoice.period.slice(0, 7)),
    textCell(invoice.account),
    textCell((invoice.final ? W.final : W.notFinal)[language]),
    ...PARTS.flatMap(([part]) => figures(invoice[part], part === 'unauthorized' ? 'asked' : undefined)),
    ...payment(invoice, language),
  ];
  return {
    name: W.invoices[language],
    widths: [16, 9, 15, 16, ...FIGURES.slice(0, -1).map(() => 13), 10, 12, 34, 16],
    rows: [headings(COLUMNS, language, FIGURES), ...claim.invoices.map(row)],
    headingRows: HEADING_ROWS,
  };
}

/** The rate is written as text: it is the invoice's own, digit by digit. */
function payment({ payment: paid }: ClaimInvoice, language: Language): readonly SheetCell[] {
  if (paid === null) return [null, null, null, null];
  const total = amountCell(paid.unauthorized.total, minorPlaces(paid.currency), 'asked');
  return [textCell(paid.currency), textCell(paid.rate), textCell(paid.rateSource[language]), total];
}
