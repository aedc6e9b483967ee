/** Which kind of bill a table is, by its headings alone. */
import { columnKey, type BillLayout } from './bill-layout.ts';
import { BILLS_PAGE_LAYOUT, BILLS_PAGE_NEEDED } from './bills-page-columns.ts';
import { CUR_2_PRODUCT_COLUMNS, CUR_LAYOUT, CUR_NEEDED } from './cur-columns.ts';
import { FOCUS_1_2_COLUMNS, FOCUS_LAYOUT, FOCUS_NEEDED } from './focus-columns.ts';

/** As `BillFormat` of ports/charge-line.ts, of which these are tables with one heading row. */
export type TableFormat = 'cur-2' | 'cur-legacy' | 'focus-1.0' | 'focus-1.2' | 'bills-page-csv';

export interface KnownTable {
  readonly format: TableFormat;
  readonly layout: BillLayout;
}

/** Null when these are not the headings of a bill. */
export function billFormatOf(headings: readonly string[]): KnownTable | null {
  const keys = new Set(headings.map(columnKey));
  const has = (names: readonly string[]): boolean => names.every((name) => keys.has(columnKey(name)));
  if (has(CUR_NEEDED)) return { format: isLegacyCur(headings, keys) ? 'cur-legacy' : 'cur-2', layout: CUR_LAYOUT };
  if (has(FOCUS_NEEDED)) {
    const newer = FOCUS_1_2_COLUMNS.some((name) => keys.has(columnKey(name)));
    return { format: newer ? 'focus-1.2' : 'focus-1.0', layout: FOCUS_LAYOUT };
  }
  if (BILLS_PAGE_NEEDED.some(has)) return { format: 'bills-page-csv', layout: BILLS_PAGE_LAYOUT };
  return null;
}

/** The older report writes `lineItem/UnblendedCost`, or in Parquet a column for each attribute of products. */
function isLegacyCur(headings: readonly string[], keys: ReadonlySet<string>): boolean {
  if (headings.some((heading) => heading.includes('/'))) return true;
  if (keys.has('product')) return false;
  return [...keys].some((key) => key.startsWith('product') && !CUR_2_PRODUCT_COLUMNS.has(key)) || keys.has('resourcetagsuser');
}
