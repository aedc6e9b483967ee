/** Breaks text into lines that fit a terminal, Japanese and English alike. The width of text is the caller's to measure. */
export type Columns = (text: string) => number;

/** Characters that may not begin a line (Japanese line breaking, JIS X 4051 in its simplest form) and that may not end one. */
const NOT_FIRST = /^[、。，．：；！？）」』】〕｝〉》・ー!?:;,.)%々ぁぃぅぇぉっゃゅょァィゥェォッャュョ…]/u;
const NOT_LAST = /[（(「『【〔｛〈《]$/u;

/** Lines of at most `width` columns. A word longer than a line is cut. */
export function wrapped(text: string, width: number, columns: Columns): readonly string[] {
  const room = Math.max(8, width);
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (columns((line + piece).trimEnd()) <= room) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = piece.trimStart();
    while (columns(line) > room) {
      const cut = fitting(line, room, columns);
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Where a line may break: after a space, and between East Asian characters except beside closing and opening marks. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  for (const part of text.match(/[\u2E80-\uFFEF]|[^\u2E80-\uFFEF\s]+\s*|\s+/gu) ?? []) {
    const last = found.at(-1);
    if (last !== undefined && (NOT_FIRST.test(part) || NOT_LAST.test(last)) && last.length < 60) found[found.length - 1] = last + part;
    else found.push(part);
  }
  return found;
}

/** How many UTF-16 units fit, never fewer than one character. */
function fitting(text: string, room: number, columns: Columns): number {
  let units = 0;
  let used = 0;
  for (const character of text) {
    used += columns(character);
    if (used > room && units > 0) return units;
    units += character.length;
  }
  return units;
}

/** Padded with spaces to `width` columns. */
export const padded = (text: string, width: number, columns: Columns): string => text + ' '.repeat(Math.max(0, width - columns(text)));

/** At most `width` columns, with `…` where something was cut. */
export const cutToColumns = (text: string, width: number, columns: Columns): string =>
  columns(text) <= width ? text : `${text.slice(0, fitting(text, Math.max(1, width - 1), columns))}…`;
