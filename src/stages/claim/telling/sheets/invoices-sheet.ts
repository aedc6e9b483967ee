/** Sheet "Invoices": each invoice with what of it is asked back, and the same in the currency it was paid in. */
import type { SheetCell, WorkbookSheet } from '../../../report/index.ts';
import type { Language } from '../../../../words/language.ts';
import type { ClaimInvoice } from '../../claim.ts';
import type { ToldClaim } from '../told-claim.ts';
import { placesOf } from '../words/money-words.ts';
import { amountCell, headings, textCell } from './cells.ts';
import { SHEET_TEXT as W } from './sheet-words.ts';

const COLUMNS = [
  W.invoice,
  W.month,
  W.account,
  W.state,
  W.billTotal,
  W.askedNet,
  W.askedTax,
  W.askedTotal,
  W.ownerTotal,
  W.undecidedTotal,
  W.payCurrency,
  W.rate,
  W.rateSource,
  W.payTotal,
];

export function invoicesSheet({ claim }: ToldClaim, language: Language): WorkbookSheet {
  const places = placesOf(claim.currency);
  const row = (invoice: ClaimInvoice): readonly SheetCell[] => [
    textCell(invoice.invoiceId ?? '–'),
    textCell(invoice.period.slice(0, 7)),
    textCell(invoice.account),
    textCell((invoice.final ? W.final : W.notFinal)[language]),
    amountCell(invoice.bill.total, places),
    amountCell(invoice.unauthorized.net, places),
    amountCell(invoice.unauthorized.tax, places),
    amountCell(invoice.unauthorized.total, places, 'asked'),
    amountCell(invoice.owner.total, places),
    amountCell(invoice.undecided.total, places),
    ...payment(invoice, language),
  ];
  return {
    name: W.invoices[language],
    widths: [16, 9, 15, 16, 14, 14, 13, 14, 14, 14, 10, 12, 34, 16],
    rows: [headings(COLUMNS, language, [4, 5, 6, 7, 8, 9, 13]), ...claim.invoices.map(row)],
    headingRows: 1,
  };
}

/** The rate is written as text: it is the invoice's own, digit by digit. */
function payment({ payment: paid }: ClaimInvoice, language: Language): readonly SheetCell[] {
  if (paid === null) return [null, null, null, null];
  const total = amountCell(paid.unauthorized.total, placesOf(paid.currency), 'asked');
  return [textCell(paid.currency), textCell(paid.rate), textCell(paid.rateSource[language]), total];
}
