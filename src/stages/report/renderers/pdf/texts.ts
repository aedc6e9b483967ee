/** Lines of the document as pieces of text for the layout: runs of one weight and colour, each carrying its place in the structure. */
import type { Line, Tone } from '../../document/inline.ts';
import { spansOf, type Span, type SpanVoice } from '../../document/spans.ts';
import type { Drawable } from './drawable-text.ts';
import type { Tag } from './structure.ts';

export interface PdfVoice extends SpanVoice {
  readonly drawable: Drawable;
}

export interface PdfText {
  readonly text: string;
  readonly bold: boolean;
  readonly color?: string;
  /** Kept on one line. */
  readonly noWrap?: true;
  readonly tag?: Tag;
}

/** Dark enough on white and on the grounds of callouts: 4.5 to 1 and more (WCAG 2.2). */
const TONES: Readonly<Record<Tone, string>> = {
  attacker: '#a5281b',
  consequence: '#8a4b00',
  owner: '#1d6b4f',
  service: '#4b5360',
  unclear: '#6b3fa0',
  good: '#1d6b4f',
  bad: '#a5281b',
  warn: '#7a5200',
  plain: '#20242b',
  fact: '#1d6b4f',
  inference: '#1f4e79',
  unknown: '#6b3fa0',
};

/** Colour is never the only difference. */
const SIGNS: Readonly<Record<Tone, string>> = {
  attacker: '■ ',
  consequence: '◆ ',
  owner: '● ',
  service: '○ ',
  unclear: '? ',
  good: '✓ ',
  bad: '! ',
  warn: '△ ',
  plain: '',
  fact: '✓ ',
  inference: '→ ',
  unknown: '? ',
};

const CODE = '#1f3b57';
const SOFT = '#4b5360';

/** @param room points of the column: only what fits it is kept on one line @default nothing is kept together but by its words */
export const textsOf = (line: Line, place: Tag | null, voice: PdfVoice, bold = false, room: Room | null = null): readonly PdfText[] =>
  spansOf(line, voice).flatMap((span) => textsOfSpan(span, place, voice, bold, room));

export interface Room {
  readonly width: number;
  readonly size: number;
}

/** Our own words as one line. */
export const wordsOf = (words: { readonly ja: string; readonly en: string }, place: Tag | null, voice: PdfVoice, bold: boolean): readonly PdfText[] =>
  textsOf([{ kind: 'say', words, fills: {} }], place, voice, bold);

/** Widths of what a reader takes for one word: a clock, a badge; or a Region, a key. */
export function keptTogether(line: Line, voice: PdfVoice, size: number, which: 'short' | 'names'): readonly number[] {
  return spansOf(line, voice)
    .filter((span) => isOneWord(span) && (span.style === 'time' || span.style === 'badge') === (which === 'short'))
    .flatMap((span) => piecesOf(span).map((piece) => voice.drawable.widthOf(piece.trimEnd(), isBold(span), size)));
}

/** Identifiers up to this length are one word. */
const ONE_WORD = 21;

const isOneWord = ({ style, text }: Span): boolean => style === 'time' || style === 'badge' || (style === 'code' && text.length <= ONE_WORD);

const isBold = ({ style }: Span): boolean => style === 'strong' || style === 'badge';

/** A time is two words, one for each clock. */
function piecesOf({ style, text, tone = 'plain' }: Span): readonly string[] {
  if (style === 'badge') return [`${SIGNS[tone]}${text}  `];
  return style === 'time' ? text.split(/(?<= )(?=\()/) : [text];
}

function textsOfSpan(span: Span, place: Tag | null, { drawable }: PdfVoice, bold: boolean, room: Room | null): readonly PdfText[] {
  const { style, tone = 'plain' } = span;
  const heavy = bold || isBold(span);
  const color = style === 'badge' ? TONES[tone] : style === 'code' || style === 'web' ? CODE : style === 'events' ? SOFT : undefined;
  return piecesOf(span).flatMap((piece) => {
    const whole = room !== null && isOneWord(span) && drawable.widthOf(piece.trimEnd(), heavy, room.size) <= room.width;
    return drawable.runs(piece, heavy).map((run) => ({
      ...run,
      ...(color === undefined ? {} : { color }),
      ...(whole ? ({ noWrap: true } as const) : {}),
      ...(place === null ? {} : { tag: place }),
    }));
  });
}
