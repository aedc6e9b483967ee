/** Excel files are zip archives; told as what they are, not entry by entry. Source: ECMA-376, part 2 (`[Content_Types].xml`). */
import { NOT_A_BILL } from '../../../collect/bills/not-a-bill-words.ts';
import type { InputPart } from '../../../edges/files/input-part.ts';
import type { Bilingual } from '../../../words/language.ts';

export interface WithoutSpreadsheets {
  readonly parts: readonly InputPart[];
  readonly spreadsheets: readonly { readonly name: string; readonly why: Bilingual }[];
}

export function withoutSpreadsheets(parts: readonly InputPart[]): WithoutSpreadsheets {
  const excel = new Set(parts.flatMap(({ name, path, entry }) => (entry !== null && /!\/(\[Content_Types\]\.xml|xl\/.*)$/.test(name) ? [path] : [])));
  const named = new Map(parts.filter(({ path }) => excel.has(path)).map(({ name, path }) => [path, name.slice(0, name.lastIndexOf('!/'))]));
  return {
    parts: parts.filter(({ path }) => !excel.has(path)),
    spreadsheets: [...named.values()].map((name) => ({ name, why: NOT_A_BILL.excel })),
  };
}
