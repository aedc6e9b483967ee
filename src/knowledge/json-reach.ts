/** Reads values out of untrusted JSON by path; wrong types are simply "not there". */
export type Reachable = null | boolean | number | string | readonly Reachable[] | { readonly [key: string]: Reachable };

/** The values a dotted path reaches; `[]` after a key goes through every element. `reach(e, 'instancesSet.items[].instanceId')`. */
export function reach(value: Reachable | undefined, path: string): Reachable[] {
  let found: Reachable[] = value === undefined ? [] : [value];
  for (const step of path.split('.')) {
    const through = step.endsWith('[]');
    const key = through ? step.slice(0, -2) : step;
    found = found.flatMap((one) => child(one, key)).flatMap((one) => (through && Array.isArray(one) ? (one as Reachable[]) : [one]));
  }
  return found;
}

function child(value: Reachable, key: string): Reachable[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const record = value as { readonly [key: string]: Reachable };
  return Object.hasOwn(record, key) ? [record[key] as Reachable] : [];
}

/** First text (or number as text) at the path, else null. */
export function reachText(value: Reachable | undefined, path: string): string | null {
  for (const one of reach(value, path)) {
    if (typeof one === 'string' && one !== '') return one;
    if (typeof one === 'number' || typeof one === 'boolean') return String(one);
  }
  return null;
}

/** All texts (numbers as text) at the path. */
export function reachTexts(value: Reachable | undefined, path: string): string[] {
  return reach(value, path).flatMap((one) => (typeof one === 'string' && one !== '' ? [one] : typeof one === 'number' ? [String(one)] : []));
}
