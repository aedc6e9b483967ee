/** Is everything back? What is asked for, what came, what is open, and the letter for the rest. */
import type { BillStore } from '../../../ports/charge-line.ts';
import { compared, isZero, minus, sum, ZERO, type Decimal } from '../../../knowledge/money/decimal.ts';
import type { Claim, ClaimInvoice, Refund, RefundItem } from '../claim.ts';
import type { Bilingual } from '../../../words/language.ts';
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

/** What the reader must know of what came back. */
export function refundLimits({ items, open }: Refund): Bilingual[] {
  const credit = items.some((item) => item.kind === 'credit') && !isZero(open);
  const unsure = items.some((item) => item.matched === 'unsure');
  return [
    ...(credit
      ? [
          {
            ja: 'AWSはクレジットの形で返しています。請求書には使われた分しか出ないので、残高は Billing コンソールの「クレジット」で確かめてください。',
            en: 'AWS gave a credit. Bills show only what has been used of it; see "Credits" in the Billing console for what is left.',
          },
        ]
      : []),
    ...(unsure
      ? [
          {
            ja: '何の返金か書かれていないものがあります。侵入後に届いたため、この請求に対する返金として数えています。',
            en: 'Some of what came back does not say what it is for. It came after the incident, so it is counted as an answer to this claim.',
          },
        ]
      : []),
  ];
}
