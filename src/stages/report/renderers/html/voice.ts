/** In which language a part is written, and what it needs to know of the case to write times and references. */
import type { Bilingual, Language } from '../../../../words/language.ts';
import { cutText } from '../../../../words/visible-text.ts';
import { countText } from '../../../../words/number-format.ts';
import { html, type Html } from './html.ts';

export interface Voice {
  /** `both`: parts written once, with each word in both languages and the other one hidden by the page's style. */
  readonly language: Language | 'both';
  readonly zone: string;
  /** Number of an event among the evidence, its anchor being `e` and that number. */
  readonly numberOf: (eventId: string) => number | undefined;
}

/** Longest piece of running text; longest identifier. More is noise, and an attack on the reader's patience. */
const TEXT_MOST = 800;
const CODE_MOST = 200;

/** Identifiers up to this length fit the narrowest column of a phone. */
const UNBROKEN = 21;
/** Only these keep their width when shown; anything else may grow or be wide. */
const PLAIN = /^[\w.:/@-]*$/;

/** A pair of words as text or, written once for both, as two spans. */
export function words(pair: Bilingual, voice: Voice): Html {
  if (voice.language !== 'both') return bounded(pair[voice.language], TEXT_MOST, voice);
  if (pair.ja === pair.en) return bounded(pair.ja, TEXT_MOST, voice);
  return html`<span lang="ja">${bounded(pair.ja, TEXT_MOST, voice)}</span><span lang="en">${bounded(pair.en, TEXT_MOST, voice)}</span>`;
}

/** Words for an attribute, where no spans can be: in the part's language, or both with a stroke between. */
export const plainWords = (pair: Bilingual, voice: Voice): string => (voice.language === 'both' ? `${pair.ja} / ${pair.en}` : pair[voice.language]);

/** Short identifiers (keys, IPv4 addresses, Regions) stay on one line; long ones may break anywhere. */
export const identifier = (text: string, voice: Voice): Html =>
  text.length <= UNBROKEN && PLAIN.test(text) ? html`<code class="s">${text}</code>` : html`<code>${bounded(text, CODE_MOST, voice)}</code>`;

/** Cut to a bearable length, saying how long the whole is. */
export function bounded(text: string, most: number, voice: Voice): Html {
  const cut = cutText(text, most);
  if (cut.wholeLength === null) return html`${text}`;
  const length = countText(cut.wholeLength);
  const said: Bilingual = { ja: `…（全${length}文字）`, en: `… (${length} characters in all)` };
  return html`${cut.text}<span class="cut">${voice.language === 'both' ? `${said.ja} ${said.en}` : said[voice.language]}</span>`;
}
