import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, unseenCharacters, visibleText } from './visible-text.ts';

describe('visibleText', () => {
  it.each([
    ['escape sequence', '\u001B[31mred', '⟨U+001B⟩[31mred'],
    ['line break and tab', 'a\nb\tc', 'a⟨U+000A⟩b⟨U+0009⟩c'],
    ['C1 control sequence introducer', '\u009B31m', '⟨U+009B⟩31m'],
    ['right-to-left override', 'gpj.\u202Eexe', 'gpj.⟨U+202E⟩exe'],
    ['isolates', '\u2066x\u2069', '⟨U+2066⟩x⟨U+2069⟩'],
    ['zero width space and joiner', 'pay\u200Bpal\u200D', 'pay⟨U+200B⟩pal⟨U+200D⟩'],
    ['byte order mark', '\uFEFFx', '⟨U+FEFF⟩x'],
    ['soft hyphen', 'a\u00ADb', 'a⟨U+00AD⟩b'],
    ['Hangul filler', '\u3164', '⟨U+3164⟩'],
    ['tag characters', '\u{E0041}', '⟨U+E0041⟩'],
    ['lone surrogate', 'a\uD800b', 'a⟨U+D800⟩b'],
    ['line and paragraph separator', '\u2028\u2029', '⟨U+2028⟩⟨U+2029⟩'],
  ])('shows: %s', (_, hidden, shown) => {
    expect(visibleText(hidden)).toBe(shown);
  });

  it.each(['arn:aws:iam::111122223333:user/learning-user', '日本語の名前（東京）', 'Zoë 👍 ключ مفتاح', 'か\u3099'])(
    'leaves ordinary text alone: %s',
    (text) => {
      expect(visibleText(text)).toBe(text);
    },
  );

  it('stops marks from piling up over neighbouring lines', () => {
    expect(visibleText(`a${'\u0301'.repeat(50)}b`)).toBe(`a${'\u0301'.repeat(4)}⟨…⟩b`);
  });

  it('never lets an unseen character through', () => {
    const unseen = unseenCharacters();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visibleText(text).search(unseen)).toBe(-1);
      }),
    );
  });

  it('changes nothing more the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visibleText(visibleText(text))).toBe(visibleText(text));
      }),
    );
  });
});

describe('cutText', () => {
  it.each([
    ['short enough', 'abc', 3, { text: 'abc', wholeLength: null }],
    ['too long', 'abcd', 3, { text: 'abc', wholeLength: 4 }],
    ['never in the middle of a pair', 'ab👍', 3, { text: 'ab', wholeLength: 4 }],
    ['empty', '', 3, { text: '', wholeLength: null }],
  ])('%s', (_, text, most, expected) => {
    expect(cutText(text, most)).toEqual(expected);
  });
});
