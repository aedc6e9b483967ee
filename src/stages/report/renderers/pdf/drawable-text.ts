/** Text cut into runs that the two weights can draw; what neither can is written as its code point, never left as an empty box. */
import { fontFacts } from './font-facts.ts';

/** Whole TrueType files. Bold may hold fewer characters: what it lacks is drawn in the regular weight. */
export interface PdfFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

export interface Drawable {
  runs(text: string, bold: boolean): readonly Run[];
  /** Width of what `runs` draws, at a size, in its unit. */
  widthOf(text: string, bold: boolean, size: number): number;
}

/** The font has no mathematical brackets, in which invisible characters are shown elsewhere; these look the same. */
const LIKE: Readonly<Record<string, string>> = { '⟨': '〈', '⟩': '〉' };

export function drawableIn(fonts: PdfFonts): Drawable {
  const [regular, heavy] = [fontFacts(fonts.regular), fontFacts(fonts.bold)];
  const runs = (text: string, bold: boolean): readonly Run[] => {
    const found: { text: string; bold: boolean }[] = [];
    const add = (piece: string, inBold: boolean): void => {
      const last = found.at(-1);
      if (last?.bold === inBold) last.text += piece;
      else found.push({ text: piece, bold: inBold });
    };
    // Composed forms have glyphs where letter and mark alone have none (か and a voiced sound mark).
    for (const character of text.normalize('NFC')) {
      const shown = LIKE[character] ?? character;
      const code = shown.codePointAt(0) ?? 0;
      if (bold && heavy.covers(code)) add(shown, true);
      else if (regular.covers(code)) add(shown, false);
      else for (const one of codePointOf(code)) add(one, bold && heavy.covers(one.codePointAt(0) ?? 0));
    }
    return found;
  };
  const widthOf = (text: string, bold: boolean, size: number): number =>
    runs(text, bold).reduce((sum, run) => sum + (run.bold ? heavy : regular).widthOf(run.text, size), 0);
  return { runs, widthOf };
}

const codePointOf = (code: number): string => `〈U+${code.toString(16).toUpperCase().padStart(4, '0')}〉`;
