/** A claim ready to be told: its record, what was gathered of its lines, and the figures people see. */
import type { Claim } from '../claim.ts';
import { shownTotals, type ShownTotals } from './figures.ts';
import type { ToldLines } from './gathering/gather-lines.ts';

export interface ToldClaim {
  readonly claim: Omit<Claim, 'lines'>;
  readonly lines: ToldLines;
  readonly shown: ShownTotals;
}

export function toldClaim(claim: Omit<Claim, 'lines'>, lines: ToldLines): ToldClaim {
  const told = withPlainCurrencies(claim);
  return { claim: told, lines, shown: shownTotals(told) };
}

/** Currencies stand beside every amount, also where text is not made safe piece by piece: what is no code becomes ISO 4217's "no currency". */
function withPlainCurrencies(claim: Omit<Claim, 'lines'>): Omit<Claim, 'lines'> {
  return {
    ...claim,
    currency: plain(claim.currency),
    invoices: claim.invoices.map((invoice) => ({
      ...invoice,
      payment: invoice.payment === null ? null : { ...invoice.payment, currency: plain(invoice.payment.currency) },
    })),
    refund: { ...claim.refund, items: claim.refund.items.map((item) => ({ ...item, currency: plain(item.currency) })) },
  };
}

const plain = (currency: string): string => (/^[A-Z]{3}$/.test(currency) ? currency : 'XXX');
