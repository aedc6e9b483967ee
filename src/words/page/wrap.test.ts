import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { cutToColumns, padded, wrapped } from './wrap.ts';

const columns = (text: string): number => stringWidth(text);

describe('wrapped', () => {
  it.each([
    ['English between words', 'the quick brown fox jumps', 10, ['the quick', 'brown fox', 'jumps']],
    ['Japanese between characters', 'あいうえおかきくけこ', 10, ['あいうえお', 'かきくけこ']],
    ['no line begins with a closing mark', 'あいうえお。かきく', 10, ['あいうえ', 'お。かきく']],
    ['no line ends with an opening mark', 'あいうえ「おか」', 10, ['あいうえ', '「おか」']],
    ['a word longer than the line is cut', 'abcdefghijklmnop', 10, ['abcdefghij', 'klmnop']],
    ['nothing', '', 10, []],
  ])('%s', (_, text, width, lines) => {
    expect(wrapped(text, width, columns)).toEqual(lines);
  });

  it('never makes a line too wide and loses nothing but blanks', () => {
    const unit = fc.constantFrom('a', 'bc', ' ', '、', '「', '」', 'あ', '漢', '👍', '-');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), fc.integer({ min: 8, max: 30 }), (text, width) => {
        const lines = wrapped(text, width, columns);
        for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});

describe('padded', () => {
  it('counts columns, not characters', () => {
    expect(padded('確か', 6, columns)).toBe('確か  ');
    expect(padded('too long', 3, columns)).toBe('too long');
  });
});

describe('cutToColumns', () => {
  it.each([
    ['fits', 'サーバー', 8, 'サーバー'],
    ['cut between wide characters', 'サーバー', 6, 'サー…'],
    ['cut', 'abcdef', 4, 'abc…'],
  ])('%s', (_, text, width, cut) => {
    expect(cutToColumns(text, width, columns)).toBe(cut);
  });
});
