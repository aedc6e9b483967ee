/** Cells by what they hold, in one language. */
import type { Decimal } from '../../../../knowledge/money/decimal.ts';
import type { Bilingual, Language } from '../../../../words/language.ts';
import type { SheetCell } from '../../../report/index.ts';

type Look = NonNullable<Extract<SheetCell, { kind: 'text' }>['look']>;

export const textCell = (text: string | null, look?: Look): SheetCell =>
  text === null || text === '' ? null : { kind: 'text', text, ...(look === undefined ? {} : { look }) };

export const amountCell = (amount: Decimal, places: number, look?: Look): SheetCell => ({
  kind: 'amount',
  amount,
  places,
  ...(look === undefined ? {} : { look }),
});

/** A row of headings; those of `figures` (places of columns) stand to the right, above their figures. */
export const headings = (words: readonly Bilingual[], language: Language, figures: readonly number[] = []): readonly SheetCell[] =>
  words.map((one, place) => textCell(one[language], figures.includes(place) ? 'figure-heading' : 'heading'));
