/** What lies among bills and is none: Excel files, which are zip archives and told as what they are, and what operating systems leave in folders and archives. */
import { NOT_A_BILL } from '../../../collect/bills/not-a-bill-words.ts';
import type { InputPart } from '../../../edges/files/input-part.ts';
import type { Bilingual } from '../../../words/language.ts';

export interface SetAside {
  readonly parts: readonly InputPart[];
  readonly spreadsheets: readonly { readonly name: string; readonly why: Bilingual }[];
}

/** Entries of an Excel file (ECMA-376, part 2). */
const OF_EXCEL = /!\/(\[Content_Types\]\.xml|xl\/.*)$/;
/** macOS puts a shadow of every file into archives; nobody means to give these. */
const CLUTTER = /(^|[/\\])(__MACOSX[/\\].*|\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/\\]*)$/;

export function setAside(all: readonly InputPart[]): SetAside {
  const parts = all.filter(({ name }) => !CLUTTER.test(name));
  const excel = new Map(
    parts.flatMap(({ name, path, entry }) => (entry !== null && OF_EXCEL.test(name) ? [[path, name.slice(0, name.indexOf('!/'))] as const] : [])),
  );
  return {
    parts: parts.filter(({ path }) => !excel.has(path)),
    spreadsheets: [...excel.values()].map((name) => ({ name, why: NOT_A_BILL.excel })),
  };
}
