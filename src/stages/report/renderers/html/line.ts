/** Lines of a document as HTML. */
import type { Bilingual } from '../../../../words/language.ts';
import type { Inline, Line, Tone } from '../../document/inline.ts';
import { twoTimes } from '../../../../words/time-format.ts';
import { html, joined, type Html } from './html.ts';
import { bounded, identifier, words, type Voice } from './voice.ts';

export const lineHtml = (line: Line, voice: Voice): Html => joined(line.map((piece) => inlineHtml(piece, voice)));

function inlineHtml(piece: Inline, voice: Voice): Html {
  switch (piece.kind) {
    case 'say':
      return sayHtml(piece, voice);
    case 'code':
      return identifier(piece.text, voice);
    case 'time':
      return timeHtml(piece.iso, voice);
    case 'events':
      return eventsHtml(piece, voice);
    case 'strong':
      return html`<strong>${inlineHtml(piece.inner, voice)}</strong>`;
    case 'badge':
      return html`${badgeHtml(piece.tone, piece.words, voice)} `;
    case 'web':
      return html`<code class="web">${bounded(piece.url, 2_000, voice)}</code>`;
  }
}

/** A short word on a tinted ground; the sign before it comes from the page's style, so that colour is never the only difference. */
export const badgeHtml = (tone: Tone, pair: Bilingual, voice: Voice): Html => html`<span class="badge ${tone}">${words(pair, voice)}</span>`;

function sayHtml(piece: Extract<Inline, { kind: 'say' }>, voice: Voice): Html {
  if (Object.keys(piece.fills).length === 0) return words(piece.words, voice);
  if (voice.language !== 'both') return filled(piece.words[voice.language], piece.fills, voice);
  return html`<span lang="ja">${filled(piece.words.ja, piece.fills, { ...voice, language: 'ja' })}</span
    ><span lang="en">${filled(piece.words.en, piece.fills, { ...voice, language: 'en' })}</span>`;
}

/** Only our own words have places to fill, and a fill is never searched for places again. */
function filled(text: string, fills: Readonly<Record<string, Inline>>, voice: Voice): Html {
  const parts = text.split(/\{(\w+)\}/);
  return joined(parts.map((part, index) => (index % 2 === 0 ? html`${part}` : fillHtml(part, fills, voice))));
}

function fillHtml(name: string, fills: Readonly<Record<string, Inline>>, voice: Voice): Html {
  const fill = fills[name];
  return fill === undefined ? html`{${name}}` : inlineHtml(fill, voice);
}

export function timeHtml(iso: string, voice: Voice): Html {
  const { local, zone, utc } = twoTimes(iso, voice.zone);
  if (zone === '') return html`<span class="t">${bounded(local, 60, voice)}</span>`;
  if (zone === 'UTC') return html`<span class="t"><b>${utc} UTC</b></span>`;
  return html`<span class="t"><b>${local} ${zone}</b> <i>(${utc.slice(5)} UTC)</i></span>`;
}

const EVIDENCE = { ja: '証拠', en: 'Evidence' } as const;

function eventsHtml(piece: Extract<Inline, { kind: 'events' }>, voice: Voice): Html {
  const links = piece.ids.map((id) => html`<a href="#e${voice.numberOf(id) ?? 0}">${voice.numberOf(id) ?? 0}</a>`);
  if (links.length === 0 && piece.more === 0) return html``;
  const more = piece.more > 0 ? moreEvents(piece.more, links.length === 0, voice) : null;
  return html` <span class="ev"><span class="evl">${words(EVIDENCE, voice)}</span> ${joined(links, ' ')}${more}</span>`;
}

const moreEvents = (count: number, alone: boolean, voice: Voice): Html =>
  html` ${words(alone ? { ja: `${count}件`, en: `${count} events` } : { ja: `ほか${count}件`, en: `and ${count} more` }, voice)}`;
