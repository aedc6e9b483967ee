/** What a currency's smallest coin is. Source: ISO 4217 minor units, as `Intl` carries them. */
import { rounded, withPlaces, type Decimal } from './decimal.ts';

const known = new Map<string, number>();

/** 2 for USD, 0 for JPY; 2 for a code nobody knows. */
export function minorPlaces(currency: string): number {
  const cached = known.get(currency);
  if (cached !== undefined) return cached;
  let places = 2;
  try {
    places = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    places = 2;
  }
  known.set(currency, places);
  return places;
}

/** Half up (away from zero) to the smallest coin, as invoices are. */
export const toCoin = (amount: Decimal, currency: string): Decimal => rounded(amount, minorPlaces(currency));

/** `USD 1346.20`, `JPY 201930`: for sentences. */
export const moneyText = (amount: Decimal, currency: string): string => `${currency} ${withPlaces(amount, minorPlaces(currency))}`;
