/** Lines of a document as plain text: for the terminal and for machine formats. Everything from the log is made visible, nothing is markup. */
import type { Language } from '../../../words/language.ts';
import { twoTimes } from '../../../words/time-format.ts';
import { cutText, visibleText } from '../../../words/visible-text.ts';
import type { Inline, Line } from './inline.ts';

const PIECE_MOST = 600;

export const plainLine = (line: Line, language: Language, zone: string): string => line.map((piece) => plainPiece(piece, language, zone)).join('');

function plainPiece(piece: Inline, language: Language, zone: string): string {
  switch (piece.kind) {
    case 'say':
      return shown(piece.words[language]).replace(/\{(\w+)\}/g, (whole, name: string) => {
        const fill = piece.fills[name];
        return fill === undefined ? whole : plainPiece(fill, language, zone);
      });
    case 'code':
      return shown(piece.text);
    case 'time': {
      const { local, zone: short } = twoTimes(piece.iso, zone);
      return shown(short === '' ? local : `${local} ${short}`);
    }
    case 'events':
      return '';
    case 'strong':
      return plainPiece(piece.inner, language, zone);
    case 'badge':
      return `[${shown(piece.words[language])}] `;
    case 'web':
      return piece.url;
  }
}

/** Safe for a terminal and bounded, saying so when something was cut. */
export function shown(text: string, most = PIECE_MOST): string {
  const cut = cutText(text, most);
  return cut.wholeLength === null ? visibleText(cut.text) : `${visibleText(cut.text)}…(${cut.wholeLength})`;
}
