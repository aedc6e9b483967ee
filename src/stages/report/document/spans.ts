/** A line flattened to pieces of text with a style each: for renderers without nesting (PDF, Markdown, CSV). All text is made visible and bounded here. */
import type { Language } from '../../../words/language.ts';
import { countText } from '../../../words/number-format.ts';
import { twoTimes } from '../../../words/time-format.ts';
import type { Inline, Line, Tone } from './inline.ts';
import { shown } from './plain-text.ts';

export interface Span {
  readonly style: 'text' | 'code' | 'strong' | 'badge' | 'time' | 'events' | 'web';
  readonly text: string;
  /** Of badges. */
  readonly tone?: Tone;
  /** Of references: the numbers in the table of events. */
  readonly numbers?: readonly number[];
}

export interface SpanVoice {
  readonly language: Language;
  readonly zone: string;
  readonly numberOf: (eventId: string) => number | undefined;
}

const CODE_MOST = 300;

export const spansOf = (line: Line, voice: SpanVoice): readonly Span[] => line.flatMap((piece) => spansOfPiece(piece, voice));

/** The same as one text: a badge in brackets, a reference as its numbers. */
export const spanText = (line: Line, voice: SpanVoice): string =>
  spansOf(line, voice)
    .map(({ style, text }) => (style === 'badge' ? `[${text}] ` : text))
    .join('')
    .trim();

function spansOfPiece(piece: Inline, voice: SpanVoice): readonly Span[] {
  switch (piece.kind) {
    case 'say':
      return filled(piece, voice);
    case 'code':
      return [{ style: 'code', text: shown(piece.text, CODE_MOST) }];
    case 'time':
      return [{ style: 'time', text: bothTimes(piece.iso, voice.zone) }];
    case 'events':
      return referenceOf(piece, voice);
    case 'strong':
      return spansOfPiece(piece.inner, voice).map((span) => (span.style === 'text' ? { ...span, style: 'strong' } : span));
    case 'badge':
      return [{ style: 'badge', text: shown(piece.words[voice.language]), tone: piece.tone }];
    case 'web':
      return [{ style: 'web', text: shown(piece.url, 2_000) }];
  }
}

/** Only our own words have places to fill, and a fill is never searched for places again. */
function filled({ words, fills }: Extract<Inline, { kind: 'say' }>, voice: SpanVoice): readonly Span[] {
  const text = words[voice.language];
  if (Object.keys(fills).length === 0) return [{ style: 'text', text: shown(text, 800) }];
  return text.split(/\{(\w+)\}/).flatMap((part, index): readonly Span[] => {
    if (index % 2 === 0) return part === '' ? [] : [{ style: 'text', text: shown(part) }];
    const fill = fills[part];
    return fill === undefined ? [{ style: 'text', text: `{${part}}` }] : spansOfPiece(fill, voice);
  });
}

/** `2026-12-07 03:12:44 JST (12-06 18:12:44 UTC)`. */
function bothTimes(iso: string, zone: string): string {
  const { local, zone: short, utc } = twoTimes(iso, zone);
  if (short === '') return shown(local, 60);
  return short === 'UTC' ? `${utc} UTC` : `${local} ${short} (${utc.slice(5)} UTC)`;
}

function referenceOf({ ids, more }: Extract<Inline, { kind: 'events' }>, { language, numberOf }: SpanVoice): readonly Span[] {
  const numbers = ids.flatMap((id) => numberOf(id) ?? []);
  if (numbers.length + more === 0) return [];
  const rest = more === 0 ? '' : { ja: `ほか${countText(more)}件`, en: `+${countText(more)}` }[language];
  const listed = numbers.map((number) => `#${number}`).join(' ');
  return [{ style: 'events', text: ` [${[listed, rest].filter((one) => one !== '').join(' ')}]`, numbers }];
}
