/** The amount asked back in the currencies it was paid in, each invoice by its own rate. */
import { plus, ZERO, type Decimal } from '../../../knowledge/money/decimal.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { ClaimInvoice } from '../claim.ts';

export interface PaidIn {
  readonly currency: string;
  readonly total: Decimal;
  /** The rates, each once, and where they come from. */
  readonly rates: readonly Decimal[];
  readonly sources: readonly Bilingual[];
}

/** Sums by currency over the invoices that tell a rate and have something to ask back. */
export function inPayment(invoices: readonly ClaimInvoice[]): readonly PaidIn[] {
  const sums = new Map<string, { total: Decimal; rates: Set<Decimal>; sources: Map<string, Bilingual> }>();
  for (const { payment } of invoices) {
    if (payment === null || payment.unauthorized.total === ZERO) continue;
    const known = sums.get(payment.currency) ?? { total: ZERO, rates: new Set<Decimal>(), sources: new Map<string, Bilingual>() };
    known.rates.add(payment.rate);
    known.sources.set(payment.rateSource.en, payment.rateSource);
    sums.set(payment.currency, { ...known, total: plus(known.total, payment.unauthorized.total) });
  }
  return [...sums].map(([currency, { total, rates, sources }]) => ({ currency, total, rates: [...rates], sources: [...sources.values()] }));
}
