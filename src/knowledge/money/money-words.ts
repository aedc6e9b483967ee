/** Amounts as people read them: grouped, to the smallest coin of the currency, with the currency's name. Exact decimals in, text out. */
import { minorPlaces } from './currency.ts';
import { withPlaces, type Decimal } from './decimal.ts';

interface InBoth {
  readonly ja: string;
  readonly en: string;
}

/** `1,346.42`, rounded half-up like an invoice. */
export function figure(amount: Decimal, places: number): string {
  const [whole = '0', fraction] = withPlaces(amount, places).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

export const figureIn = (amount: Decimal, currency: string): string => figure(amount, minorPlaces(currency));

const SIGNS: Readonly<Record<string, InBoth>> = {
  USD: { ja: '{n}米ドル', en: 'US${n}' },
  JPY: { ja: '{n}円', en: '¥{n}' },
};

/** `US$1,346.42` / `1,346.42米ドル`; currencies without a sign everybody knows stand behind by their code. */
export function money(amount: Decimal, currency: string): InBoth {
  const text = figureIn(amount, currency);
  const sign = Object.hasOwn(SIGNS, currency) ? SIGNS[currency] : undefined;
  const filled = (pattern: string): string =>
    text.startsWith('-') ? `-${pattern.replace('{n}', () => text.slice(1))}` : pattern.replace('{n}', () => text);
  return sign === undefined ? { ja: `${text} ${currency}`, en: `${text} ${currency}` } : { ja: filled(sign.ja), en: filled(sign.en) };
}
