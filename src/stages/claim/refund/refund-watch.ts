/** Is everything back? What is asked for, what came, what is open, and the letter for the rest. */
import type { BillStore } from '../../../ports/charge-line.ts';
import { compared, isZero, minus, sum, ZERO, type Decimal } from '../../../knowledge/money/decimal.ts';
import type { Claim, ClaimInvoice, Refund, RefundItem } from '../claim.ts';
import type { Incident } from '../incident.ts';
import { followUpLetter } from './follow-up-letter.ts';
import { matchOf, refundsTold } from './refund-items.ts';

export async function watchRefund(
  bills: BillStore,
  incident: Incident,
  {
    invoices,
    credits,
    unauthorized,
    currency,
  }: { invoices: readonly ClaimInvoice[]; credits: Claim['credits']; unauthorized: Decimal; currency: string },
): Promise<Refund> {
  const month = incident.from === null ? null : `${incident.from.slice(0, 7)}-01`;
  const items = (await refundsTold(bills, incident, currency)).flatMap((returned): RefundItem[] => {
    const matched = matchOf(returned, invoices, month);
    return matched === null ? [] : [{ ...returned.item, matched }];
  });
  const expected = atLeastZero(minus(unauthorized, sum(credits.filter(({ kind }) => kind === 'credit').map((credit) => credit.usedByIntruder))));
  const received = sum(items.map((item) => item.amount));
  const open = atLeastZero(minus(expected, received));
  const refund = { expected, received, open, items };
  return { ...refund, followUp: isZero(received) || isZero(open) ? null : followUpLetter(refund, invoices, currency) };
}

const atLeastZero = (amount: Decimal): Decimal => (compared(amount, ZERO) < 0 ? ZERO : amount);
