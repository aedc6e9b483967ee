/** Amounts with two bounds, as people read them. */
import { compared, decimal, isZero, rounded } from '../../../knowledge/money/decimal.ts';
import { figure, money } from '../../../knowledge/money/money-words.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { Amount, Price } from '../notice-record.ts';

const CENT = decimal('0.01');

/** `US$21.71`, `US$21.71 to 29.31`, `at least US$21.71`; to the cent. */
export function amountWords({ least, most }: Amount): Bilingual {
  const low = money(least, 'USD');
  if (most === null) return { ja: `少なくとも${low.ja}`, en: `at least ${low.en}` };
  if (compared(rounded(least, 2), rounded(most, 2)) === 0)
    return isZero(least) || compared(least, CENT) >= 0 ? low : { ja: '0.01米ドル未満', en: 'under US$0.01' };
  return { ja: `${figure(least, 2)}〜${money(most, 'USD').ja}`, en: `${low.en} to ${figure(most, 2)}` };
}

/** The price of one resource, an hour. */
export function priceWords(price: Price): Bilingual {
  switch (price.kind) {
    case 'known': {
      const { ja, en } = amountWords(price.perHour);
      return { ja: `1時間 ${ja}`, en: `${en} an hour` };
    }
    case 'unknown':
      return { ja: '料金は不明 (0ではありません)', en: 'price unknown (not zero)' };
    case 'by-use':
      return { ja: '使った分だけかかる', en: 'costs by use' };
    case 'none':
      return { ja: '今は料金なし', en: 'costs nothing now' };
  }
}
