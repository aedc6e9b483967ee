/**
 * Text out of a log made safe to look at: everything a reader cannot see, or that changes how the rest is shown, becomes a visible mark.
 * The intruder chose these names and user agents; escape sequences, right-to-left overrides and zero-width characters are attacks on the reader.
 * Source of the classes: Unicode 16 general categories Cc, Cf, Zl, Zp, Cs, Co and the invisible letters Unicode TR 36 warns of.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFFA0\u{E0100}-\u{E01EF}]/gu;

/** Printable ASCII, kana, kanji and full-width forms: nothing to do, and nearly all text is this. */
const PLAIN = /^[\u0020-\u007E\u3001-\u30FE\u4E00-\u9FBF\uFF01-\uFF5E]*$/;

/** The classes above as a fresh pattern, for writers that spell such characters in their own way (JSON). */
export const unseenCharacters = (): RegExp => new RegExp(UNSEEN.source, UNSEEN.flags);

/** At most this many combining marks follow one letter; more is a picture drawn over neighbouring lines. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;

const shown = (character: string): string => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;

/** Every control, bidirectional, zero-width, private or unassigned character as `⟨U+202E⟩`; ordinary text of any language unchanged. */
export const visibleText = (text: string): string => (PLAIN.test(text) ? text : text.replace(UNSEEN, shown).replace(STACKED_MARKS, '$1⟨…⟩'));

/** The first `most` characters, and how long the whole was when something had to go. */
export function cutText(text: string, most: number): { readonly text: string; readonly wholeLength: number | null } {
  if (text.length <= most) return { text, wholeLength: null };
  const end = isHighSurrogate(text.charCodeAt(most - 1)) ? most - 1 : most;
  return { text: text.slice(0, end), wholeLength: text.length };
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd8_00 && unit <= 0xdb_ff;
