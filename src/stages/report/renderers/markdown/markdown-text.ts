/**
 * Any text as literal text of Markdown (CommonMark 0.31 and GitHub's tables, strikethrough and autolinks): nothing in it is markup, link or HTML.
 * Texts have no line breaks here: what cannot be seen was made visible before.
 */

/** Characters that mean something wherever they stand. `&` begins entities, `|` ends a cell. */
const ANYWHERE = /[\\`*_[\]<>|~&{}!#$@]/g;

export function markdownText(text: string): string {
  return (
    text
      .replace(ANYWHERE, String.raw`\$&`)
      // What GitHub makes links of unasked: `https://`, `www.`; addresses with @ are broken above.
      .replace(/:(?=\/\/)/g, String.raw`\:`)
      .replace(/\b(www)\./gi, String.raw`$1\.`)
  );
}

/** Text that begins a line or a list item: there a few more characters are markup. */
export const markdownStart = (text: string): string =>
  text.replace(/^(\s*)([-+=>])/, String.raw`$1\$2`).replace(/^(\s*\d{1,9})([.)])/, String.raw`$1\$2`);

/** A code span: fenced by more backticks than stand in it (CommonMark 6.1). In a cell, a bar needs its backslash even there (GFM 4.10). */
export function markdownCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padded = longest > 0 || /^ .* $/.test(text) ? ` ${text} ` : text;
  return text.trim() === '' ? markdownText(text) : `${fence}${padded.replaceAll('|', String.raw`\|`)}${fence}`;
}
