/** A table whose heading names something secret: the console's "credentials.csv" has its password in a column of its own. */
import type { Marker } from './redact-text.ts';
import { isSecretValue, namesSecret } from './secret-kinds.ts';

const CELL = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/gy;

/** The text with the cells of such columns replaced; unchanged when no heading names a secret. */
export function redactColumns(text: string, mark: Marker): string {
  const heading = text.slice(0, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n'));
  const secret = new Set(heading.split(',').flatMap((name, index) => (namesSecret(name.replaceAll(/["\uFEFF\r]/g, '').trim()) ? [index] : [])));
  if (secret.size === 0 || !heading.includes(',')) return text;
  let [row, column, at] = [0, 0, 0];
  let out = '';
  CELL.lastIndex = 0;
  for (let found = CELL.exec(text); found !== null && at < text.length; found = CELL.exec(text)) {
    const [whole, cell = '', end = ''] = found;
    const value = cell.replace(/^"([^]*)"$/, '$1');
    out += row > 0 && secret.has(column) && isSecretValue(value) ? `${mark('password', value)}${end}` : whole;
    [row, column] = end === ',' ? [row, column + 1] : [row + 1, 0];
    at = CELL.lastIndex;
    if (whole === '') break;
  }
  return out + text.slice(at);
}
