/**
 * SQL as a value: text pieces and bound values, never joined by hand.
 * A value inside the tag is always bound; a nested `Sql` is spliced in; names and fixed text need a differently named call.
 */
export type SqlValue = string | number | bigint | boolean | null;

export interface Sql {
  readonly pieces: readonly string[];
  readonly values: readonly SqlValue[];
}

const isSql = (value: unknown): value is Sql => typeof value === 'object' && value !== null && 'pieces' in value;

/** Builds SQL. Every `${x}` that is not itself `Sql` becomes a bound parameter. */
export function sql(strings: TemplateStringsArray, ...inserts: readonly (Sql | SqlValue)[]): Sql {
  const pieces: string[] = [strings[0] ?? ''];
  const values: SqlValue[] = [];
  inserts.forEach((insert, index) => {
    const after = strings[index + 1] ?? '';
    if (isSql(insert)) {
      append(pieces, values, insert);
      pieces[pieces.length - 1] += after;
    } else {
      values.push(insert);
      pieces.push(after);
    }
  });
  return { pieces, values };
}

function append(pieces: string[], values: SqlValue[], nested: Sql): void {
  pieces[pieces.length - 1] += nested.pieces[0] ?? '';
  nested.values.forEach((value, index) => {
    values.push(value);
    pieces.push(nested.pieces[index + 1] ?? '');
  });
}

/** A table or column name of ours. Throws on anything but lower-case letters, digits, `_` and `.`; never give it text from outside. */
export function name(identifier: string): Sql {
  if (!/^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)?$/.test(identifier)) throw new Error(`not one of our names: ${identifier}`);
  return { pieces: [identifier], values: [] };
}

/** Fixed SQL text written in this program, never built from input. */
export const fixed = (text: string): Sql => ({ pieces: [text], values: [] });

/** Joins parts with fixed text between them, e.g. `joined(conditions, ' and ')`. */
export function joined(parts: readonly Sql[], between: string): Sql {
  const pieces: string[] = [''];
  const values: SqlValue[] = [];
  parts.forEach((part, index) => {
    if (index > 0) pieces[pieces.length - 1] += between;
    append(pieces, values, part);
  });
  return { pieces, values };
}

/** Text for an engine, e.g. `rendered(q, n => '$' + n)`; numbering starts at 1. */
export function rendered(query: Sql, placeholder: (position: number) => string): { text: string; values: readonly SqlValue[] } {
  let text = query.pieces[0] ?? '';
  query.values.forEach((_, index) => {
    text += placeholder(index + 1) + (query.pieces[index + 1] ?? '');
  });
  return { text, values: query.values };
}
