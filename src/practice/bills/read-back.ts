/** Reads a written CSV back, for tests: a plain reading of RFC 4180, independent of any reader of the product. */
import { gunzipSync } from 'node:zlib';
import type { PlayedBillFile } from './formats/file-options.ts';

export type CsvRow = Readonly<Record<string, string>>;

export const textOf = ({ path, content }: PlayedBillFile): string => new TextDecoder().decode(path.endsWith('.gz') ? gunzipSync(content) : content);

export function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  const row: string[] = [];
  let [cell, quoted] = ['', false];
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
      else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ',' || char === '\n') {
      row.push(cell);
      cell = '';
      if (char === '\n') rows.push(row.splice(0));
    } else if (char !== '\r') cell += char;
  }
  return rows;
}

export function rowsOf(file: PlayedBillFile): CsvRow[] {
  const [heading = [], ...rows] = cellsOf(textOf(file));
  return rows.map((cells) => Object.fromEntries(heading.map((name, place) => [name, cells[place] ?? ''])));
}
