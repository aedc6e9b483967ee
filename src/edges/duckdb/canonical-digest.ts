/** One digest for all spellings of the same JSON value: key order, white space and escapes do not count, values and array order do. */
import { createHash } from 'node:crypto';

/** 32 hex digits; text that is no JSON has the digest of its bytes. */
export function canonicalDigest(text: string): string {
  return createHash('sha256').update(canonical(text)).digest('hex').slice(0, 32);
}

function canonical(text: string): string {
  try {
    return JSON.stringify(sorted(JSON.parse(text)));
  } catch {
    return text;
  }
}

/** Depth is bounded by the reader (collect's `maxDepth`). */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  // Pairs, not an object: an object would move number-like keys to the front and lose `__proto__`.
  return {
    object: Object.entries(value)
      .map(([key, inner]): [string, unknown] => [key, sorted(inner)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}
