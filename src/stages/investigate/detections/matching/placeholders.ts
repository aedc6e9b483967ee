/** `%name%` in values under the modifier `expand` (specification: "Placeholders"). */

/** Sigma strings by placeholder name, e.g. { Administrators: ['adm_*'] }. */
export type Placeholders = Readonly<Record<string, readonly string[]>>;

/** The value with every placeholder replaced by each of its values; `\%` is a plain percent sign. A name without values is given back. */
export function expanded(value: string, placeholders: Placeholders): { values: string[] } | { unknown: string } {
  let values = [''];
  const pieces = value.matchAll(/\\%|%([^%\s]{1,100})%|[^\\%]+|[\\%]/g);
  for (const [piece, placeholder] of pieces) {
    if (placeholder === undefined) {
      const text = piece === '\\%' ? '%' : piece;
      values = values.map((made) => made + text);
    } else {
      const choices = Object.hasOwn(placeholders, placeholder) ? placeholders[placeholder] : undefined;
      if (choices === undefined) return { unknown: placeholder };
      values = values.flatMap((made) => choices.map((choice) => made + choice)).slice(0, 10_000);
    }
  }
  return { values };
}
