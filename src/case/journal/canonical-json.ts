/**
 * One spelling for one value: keys sorted by UTF-16 code units, no space, as RFC 8785 (JSON Canonicalization Scheme) has it for texts, booleans, null and whole numbers.
 * On top of it invisible and direction-changing characters are written as `\uXXXX`, so that `cat` shows what is there and nothing else.
 */
import { unseenCharacters } from '../../words/visible-text.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** @throws RangeError for a number that is not whole and safe: money and measures are texts here. */
export function canonicalJson(value: Json): string {
  if (typeof value === 'string') return JSON.stringify(value).replace(unseenCharacters(), escaped);
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError(`not a whole number: ${value}`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonicalJson).join(',')}]`;
  const record = value as { readonly [key: string]: Json };
  const keys = Object.keys(record).sort((a, b) => (a < b ? -1 : 1));
  return `{${keys.map((key) => `${canonicalJson(key)}:${canonicalJson(record[key] ?? null)}`).join(',')}}`;
}

function escaped(found: string): string {
  let units = '';
  for (let at = 0; at < found.length; at += 1) units += String.raw`\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`;
  return units;
}
