/** Wildcards of policies: `*` is any text, also none, `?` one character. No regular expression: an intruder writes these patterns, and some would never end. */
export interface Glob {
  test(text: string): boolean;
}

export const glob = (pattern: string, ignoreCase: boolean): Glob => ({
  test: (text) => (ignoreCase ? fits(pattern.toLowerCase(), text.toLowerCase()) : fits(pattern, text)),
});

/** Goes back only to the last star: at most pattern times text steps. */
function fits(pattern: string, text: string): boolean {
  let [at, from, star, mark] = [0, 0, -1, 0];
  while (at < text.length) {
    if (from < pattern.length && pattern[from] === '*') {
      star = from++;
      mark = at;
    } else if (from < pattern.length && (pattern[from] === '?' || pattern[from] === text[at])) {
      from++;
      at++;
    } else if (star >= 0) {
      from = star + 1;
      at = ++mark;
    } else return false;
  }
  while (pattern[from] === '*') from++;
  return from === pattern.length;
}
