/** The claim as letters need it. */
import { compared, isZero, ZERO } from '../../../knowledge/money/decimal.ts';
import type { LetterClaim } from '../../report/index.ts';
import { letterInvoices, letterRefund, money } from '../refund/follow-up-letter.ts';
import type { ToldClaim } from './told-claim.ts';

export function claimForLetters({ claim, shown }: ToldClaim): LetterClaim {
  const { currency } = claim;
  const { unauthorized, undecided } = shown;
  return {
    asked: compared(unauthorized.total, ZERO) > 0 ? money(unauthorized.total, currency, '/totals/unauthorized/total') : null,
    net: money(unauthorized.net, currency, '/totals/unauthorized/net'),
    tax: money(unauthorized.tax, currency, '/totals/unauthorized/tax'),
    undecided: isZero(undecided.total) ? null : money(undecided.total, currency, '/totals/undecided/total'),
    addsUp: isZero(shown.difference.total),
    invoices: letterInvoices(claim.invoices, currency),
    refund: letterRefund(claim.refund, currency),
  };
}
