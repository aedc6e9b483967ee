/** All lines of a claim as CSV (RFC 4180, UTF-8 with a byte order mark so that Excel reads Japanese). Amounts are exact, in the claim's currency. */
import type { Language } from '../../../../words/language.ts';
import { csvCell } from '../../../report/index.ts';
import type { ClaimLine } from '../../claim.ts';
import { LINE_COLUMNS } from './line-columns.ts';

/** First line, with the byte order mark. The last column is the currency. */
export const linesCsvHeader = (): string => `\uFEFF${[...LINE_COLUMNS.map(({ name }) => name), 'currency'].join(',')}\r\n`;

export function linesCsvLine(line: ClaimLine, currency: string, language: Language): string {
  const cells = LINE_COLUMNS.map(({ of }) => {
    const value = of(line, language);
    // A number of ours may begin with a minus; a text that does is kept from being a formula.
    return value !== null && typeof value === 'object' ? value.number : csvCell(value);
  });
  return `${[...cells, csvCell(currency)].join(',')}\r\n`;
}
