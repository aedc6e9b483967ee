import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pdfFonts } from '../../../../edges/system/pdf-fonts.ts';
import { drawableIn } from './drawable-text.ts';
import { fontFacts } from './font-facts.ts';

const fonts = pdfFonts();
const drawable = drawableIn(fonts);
const written = (text: string, bold = false): string =>
  drawable
    .runs(text, bold)
    .map((run) => run.text)
    .join('');

describe('the fonts', () => {
  const regular = fontFacts(fonts.regular);

  it('have what Japanese and English documents need', () => {
    for (const character of 'ABCz019 あアー亜腕弌熙①㈱髙﨑（）「」【】・、。ｱﾞéŁЖα–—…→✓■◆●○△!?〈〉')
      expect({ character, covered: regular.covers(character.codePointAt(0) ?? 0) }).toEqual({ character, covered: true });
  });

  it('know how wide letters are: kanji a full em, digits and letters less', () => {
    expect(regular.widthOf('亜', 10)).toBe(10);
    for (const character of '0aMi') expect(regular.widthOf(character, 10)).toBeLessThan(10);
    expect(regular.widthOf('aあ', 10)).toBeCloseTo(regular.widthOf('a', 10) + regular.widthOf('あ', 10), 9);
  });

  it('refuse what is no font', () => {
    expect(() => fontFacts(new Uint8Array(64))).toThrow('the font has no table cmap');
  });
});

describe('drawable text', () => {
  it.each([
    ['an emoji as its code point', '🔥mine', '〈U+1F525〉mine'],
    ['Arabic and Devanagari as code points', 'ع न', '〈U+0639〉 〈U+0928〉'],
    ['composed forms', 'か\u3099', 'が'],
    ['marks of what is invisible, in brackets the font has', '⟨U+202E⟩', '〈U+202E〉'],
  ])('%s', (_, text, drawn) => {
    expect(written(text)).toBe(drawn);
  });

  it('falls back to the regular weight where bold lacks a character', () => {
    // 弌 is of JIS level 2, which bold leaves out.
    expect(drawable.runs('一弌', true)).toEqual([
      { text: '一', bold: true },
      { text: '弌', bold: false },
    ]);
  });

  it('never draws a character its font has not', () => {
    const [regular, bold] = [fontFacts(fonts.regular), fontFacts(fonts.bold)];
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.boolean(), (text, heavy) => {
        for (const run of drawable.runs(text, heavy))
          for (const character of run.text) expect((run.bold ? bold : regular).covers(character.codePointAt(0) ?? 0)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
