/** The pieces of a line. Renderer-neutral: a piece says what it is, never how it looks. Any text may be hostile; renderers escape everything. */
import type { Bilingual } from '../../../words/language.ts';

export type Inline =
  /** Words with `{name}` places; each place is filled by another piece. Words taken from findings carry no fills, so their braces stay braces. */
  | { readonly kind: 'say'; readonly words: Bilingual; readonly fills: Readonly<Record<string, Inline>> }
  /** An identifier as it stands in the log: key, ARN, address, call. */
  | { readonly kind: 'code'; readonly text: string }
  /** A moment, shown in the reader's zone with UTC beside it. */
  | { readonly kind: 'time'; readonly iso: string }
  /** Evidence: the events a claim rests on, with how many more there are than are listed. */
  | { readonly kind: 'events'; readonly ids: readonly string[]; readonly more: number }
  | { readonly kind: 'strong'; readonly inner: Inline }
  /** A short word with a tone that also carries a sign, so that colour is never the only difference. */
  | { readonly kind: 'badge'; readonly tone: Tone; readonly words: Bilingual }
  /** An address a person types or pastes into the browser; never a live link. */
  | { readonly kind: 'web'; readonly url: string };

export type Tone =
  | 'attacker'
  | 'consequence'
  | 'owner'
  | 'service'
  | 'unclear'
  | 'good'
  | 'bad'
  | 'warn'
  | 'plain'
  | 'fact'
  | 'inference'
  | 'unknown';

/** One line: pieces side by side. */
export type Line = readonly Inline[];

type Fill = Inline | string | number;

const asInline = (fill: Fill): Inline =>
  typeof fill === 'object' ? fill : { kind: 'say', words: { ja: String(fill), en: String(fill) }, fills: {} };

/** Words in both languages, with places filled: `say({ ja: '{n}件', en: '{n} events' }, { n: '12' })`. Plain strings and numbers become text. */
export const say = (words: Bilingual, fills: Readonly<Record<string, Fill>> = {}): Inline => ({
  kind: 'say',
  words,
  fills: Object.fromEntries(Object.entries(fills).map(([name, fill]) => [name, asInline(fill)])),
});

/** The same text in both languages: numbers, names. */
export const same = (text: string): Inline => say({ ja: text, en: text });

export const code = (text: string): Inline => ({ kind: 'code', text });
export const time = (iso: string): Inline => ({ kind: 'time', iso });
export const strong = (inner: Inline): Inline => ({ kind: 'strong', inner });
export const badge = (tone: Tone, words: Bilingual): Inline => ({ kind: 'badge', tone, words });
export const web = (url: string): Inline => ({ kind: 'web', url });
