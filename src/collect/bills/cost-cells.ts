/** Cells of the console's tables: headings with their currency, amounts as people's spreadsheets write them. */
import { readDecimal, type Decimal } from '../../knowledge/money/decimal.ts';

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  USD: 'USD',
  '¥': 'JPY',
  '￥': 'JPY',
  JPY: 'JPY',
  '€': 'EUR',
  EUR: 'EUR',
  CNY: 'CNY',
  INR: 'INR',
};

/** `EC2-Instances($)` -> the name and `USD`; the currency is null when none stands there. */
export function costHeading(text: string): { readonly name: string; readonly currency: string | null } {
  const found = /^(.*?)\s*[(（]\s*([^()（）]{1,4})\s*[)）]$/.exec(text.trim());
  const currency = found === null ? undefined : CURRENCIES[found[2]?.toUpperCase() ?? ''];
  return found === null || currency === undefined ? { name: text.trim(), currency: null } : { name: found[1] ?? '', currency };
}

/** `Total costs`, `Service total`, `合計コスト`, `サービス の合計`. */
export const isTotal = (name: string): boolean =>
  /^total( costs?)?$|^[a-z ]+ total$|^(総|合計)(コスト|費用|額)?$|合計$/i.test(name.trim().replace(/\s*[(（][^()（）]{1,4}[)）]$/, ''));

/** Null for an empty cell and for text that is no amount. `commas`: the decimal mark is a comma. */
export function costAmount(cell: string, commas: boolean): Decimal | null {
  const plain = cell.replace(/^(-?)\s*(US)?[$¥￥€]\s*/, '$1');
  if (commas) return /^-?[\d.]*,?\d+$/.test(plain) ? readDecimal(plain.replaceAll('.', '').replace(',', '.')) : null;
  return readDecimal(/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain);
}

/** Is the decimal mark a comma throughout? Only where commas do not stand between cells, and nothing says otherwise. */
export function decimalCommas(rows: readonly (readonly string[])[], delimiter: number): boolean {
  const cells = rows.flat();
  return delimiter !== 0x2c && cells.some((cell) => /^-?[\d.]*,\d+$/.test(cell)) && !cells.some((cell) => /^-?[\d,]*\.\d+$/.test(cell));
}
