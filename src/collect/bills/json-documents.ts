/** JSON documents as shells and tools leave them: one, several one after the other (pages), or cut off at the end. */

export interface JsonDocuments {
  readonly documents: readonly unknown[];
  /** The last one ends too early; what was whole of it is there. */
  readonly cut: boolean;
  /** Something between or in the documents is no JSON. */
  readonly broken: boolean;
}

/** Never throws. Nesting deeper than MOST_LEVELS is broken. */
export function jsonDocuments(text: string): JsonDocuments {
  const whole = parsed(text);
  if (whole !== undefined) return { documents: [whole], cut: false, broken: false };
  const documents: unknown[] = [];
  let cut = false;
  let broken = false;
  for (const piece of topLevel(text)) {
    const value = parsed(piece.closed ? piece.text : mended(piece));
    if (value === undefined) broken = true;
    else documents.push(value);
    cut ||= !piece.closed;
  }
  return { documents, cut, broken: broken || (documents.length === 0 && !cut) };
}

interface Piece {
  readonly text: string;
  readonly closed: boolean;
  /** Where the last whole element of a list ends, and the brackets that were open there. */
  readonly wholeUntil: number;
  readonly openThen: string;
}

const MOST_LEVELS = 200;

/** Values at the top, each from its opening bracket to the matching one, or to the end of the text. */
function* topLevel(text: string): Generator<Piece> {
  let open = '';
  let start = 0;
  let wholeUntil = 0;
  let openThen = '';
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === '"') at = endOfString(text, at);
    else if (mark === '{' || mark === '[') {
      if (open === '') start = at;
      if (open.length >= MOST_LEVELS) return;
      open += mark;
    } else if ((mark === '}' || mark === ']') && open !== '') {
      open = open.slice(0, -1);
      if (open === '') yield { text: text.slice(start, at + 1), closed: true, wholeUntil: 0, openThen: '' };
      else if (open.endsWith('[')) {
        wholeUntil = at + 1 - start;
        openThen = open;
      }
    }
  }
  if (open !== '') yield { text: text.slice(start), closed: false, wholeUntil, openThen };
}

/** Index of the closing quote, or of the last character. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

function mended({ text, wholeUntil, openThen }: Piece): string {
  let closing = '';
  for (let at = openThen.length - 1; at >= 0; at--) closing += openThen[at] === '[' ? ']' : '}';
  return text.slice(0, wholeUntil) + closing;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
