/** Records JavaScript can read and the engine cannot: a lone half of a surrogate pair, as in `"\ud800"`, is enough to hide an event from it. */

/** The record with such halves replaced by U+FFFD, in names as in values, or null when it is no JSON object in any case. */
export function mendRecord(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? JSON.stringify(value).replace(LONE_HALF, '$1\uFFFD') : null;
  } catch {
    return null;
  }
}

/** JSON.stringify writes whole pairs as they are and escapes lone halves only; a backslash before one may itself be escaped. */
const LONE_HALF = /(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g;
