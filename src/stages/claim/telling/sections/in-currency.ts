import type { Bilingual } from '../../../../words/language.ts';

/** A caption with the currency its figures are in. */
export const inCurrency = (words: Bilingual, currency: string): Bilingual => ({ ja: `${words.ja}（${currency}）`, en: `${words.en} (${currency})` });
