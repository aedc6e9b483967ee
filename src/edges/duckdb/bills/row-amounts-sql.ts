/**
 * Rows with several amounts (the Bills page: cost before tax, credits, tax) become a line for each. Rows that only sum others up become none.
 */
import { columnKey, type BillLayout } from '../../../knowledge/billing/bill-layout.ts';
import { quoted } from '../engine.ts';

export interface RowAmounts {
  /** Which rows of `source` are charges; `true` for all. */
  readonly isCharge: string;
  /** Columns of `source` beside `net`, as number texts, and the kinds of their lines. */
  readonly besides: readonly { readonly kind: string; readonly digits: string }[];
}

/** `number`: SQL that makes number text of a column's text. */
export function rowAmounts(layout: BillLayout, headings: readonly string[], number: (text: string) => string): RowAmounts {
  const at = (name: string): string | null => {
    const index = headings.findIndex((heading) => columnKey(heading) === columnKey(name));
    return index < 0 ? null : `c${index}`;
  };
  const net = at(layout.told.net?.[0] ?? '');
  const besides = net === null ? [] : (layout.besides ?? []).flatMap(({ kind, column }) => ({ kind, text: at(column) }));
  const told = besides.flatMap(({ kind, text }) => (text === null ? [] : [{ kind, digits: number(text) }]));
  const record = layout.charges === undefined ? null : at(layout.charges.column);
  return {
    isCharge:
      record === null
        ? 'true'
        : `coalesce(regexp_replace(lower(${record}), '[^a-z]', '', 'g') in (${(layout.charges?.words ?? []).map(quoted).join(', ')}), false)`,
    besides: told.map((one) => (one.kind === 'credit' ? { ...one, digits: creditDigits(one.digits) } : one)),
  };

  /** Credits are written with or without a minus sign; the row's total shows which. */
  function creditDigits(digits: string): string {
    const total = at(layout.rowTotal ?? '');
    if (net === null || total === null) return digits;
    const others = told.filter(({ kind }) => kind !== 'credit').map((one) => ` + coalesce(amount(${one.digits}), 0)`);
    const taken = `amount(${number(net)})${others.join('')} - amount(${digits}) = amount(${number(total)})`;
    return `case when ${taken} and amount(${digits}) > 0 then '-' || ltrim(${digits}, '+') else ${digits} end`;
  }
}
