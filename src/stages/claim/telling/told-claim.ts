/** A claim ready to be told: its record, and what was gathered of its lines. */
import type { Claim } from '../claim.ts';
import type { ToldLines } from './gathering/gather-lines.ts';

export interface ToldClaim {
  readonly claim: Omit<Claim, 'lines'>;
  readonly lines: ToldLines;
  /** The totals of the claim: in coins, and adding up. */
  readonly shown: Claim['totals'];
}

export function toldClaim(claim: Omit<Claim, 'lines'>, lines: ToldLines): ToldClaim {
  const told = withPlainCurrencies(claim);
  return { claim: told, lines, shown: told.totals };
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
