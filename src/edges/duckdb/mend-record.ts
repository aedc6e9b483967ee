/** Records JavaScript can read and the engine cannot: a lone half of a surrogate pair, as in `"\ud800"`, is enough to hide an event from it. */

/** The record with such halves replaced by U+FFFD, or null when it is no JSON object in any case. */
export function mendRecord(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text, (_, one: unknown) => (typeof one === 'string' ? wellFormed(one) : one));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? wellFormed(JSON.stringify(value)) : null;
  } catch {
    return null;
  }
}

/** Encoding to UTF-8 replaces lone halves. */
const wellFormed = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');
