/** One self-contained HTML file: strict content policy, both languages inside, readable with scripts switched off. */
import type { Language } from '../../../../words/language.ts';
import type { Block, ReportDocument, Section } from '../../document/blocks.ts';
import { inside } from './block.ts';
import { html, joined, ownElement, type Html } from './html.ts';
import { lineHtml } from './line.ts';
import { pageHead, PAGE_SCRIPTS } from './page-head.ts';
import { timeScale } from './time-scale.ts';
import type { Voice } from './voice.ts';

const LANGUAGES: readonly Language[] = ['ja', 'en'];
const CONTENTS = { ja: 'この報告書の内容', en: 'In this report' } as const;
const LANGUAGE_NAMES = { ja: '日本語', en: 'English' } as const;
const END = {
  ja: 'Hikeshi（火消し）はオープンソースのソフトウェアです。Amazon Web Servicesとは関係ありません。',
  en: 'Hikeshi is open-source software. It is not connected with Amazon Web Services.',
} as const;

/** What a part needs besides its language. */
export type PageVoice = Omit<Voice, 'language'>;

/** The page in pieces, in order; join them for the whole file. `language` is the one shown first. */
export function* htmlPage(document: ReportDocument, language: Language, voice: PageVoice): Generator<string> {
  yield `<!doctype html>\n<html lang="${language}">\n${pageHead(document, language).markup}\n<body><main>${switches(language).markup}${top(document, voice).markup}<div class="content">\n`;
  for (const [index, section] of document.sections.entries()) {
    for (const part of sectionHtml(section, voice)) yield `${part.markup}\n`;
    if (index === 0) yield `${contents(document).markup}\n`;
  }
  yield `</div><footer>${spoken((language_) => html`${END[language_]}`).markup}</footer></main>\n`;
  yield `${activityData(document, voice.zone)}${joined(PAGE_SCRIPTS).markup}</body></html>\n`;
}

/** Two radio buttons ahead of everything: the style shows the language of the one that is checked, no script needed. */
const switches = (language: Language): Html =>
  joined(
    LANGUAGES.map(
      (one) =>
        html`<input
          class="hidden-input"
          type="radio"
          name="lang"
          id="lang-${one}"
          value="${one}"
          autocomplete="off"
          aria-label="${LANGUAGE_NAMES[one]}"
          ${one === language ? html`checked` : null}
        />`,
    ),
  );

const spoken = (part: (language: Language) => Html): Html =>
  joined(LANGUAGES.map((language) => html`<div lang="${language}">${part(language)}</div>`));

const inBoth = (words: { readonly ja: string; readonly en: string }): Html =>
  joined(LANGUAGES.map((language) => html`<span lang="${language}">${words[language]}</span>`));

function top(document: ReportDocument, voice: PageVoice): Html {
  const labels = joined(LANGUAGES.map((language) => html`<label for="lang-${language}" lang="${language}">${LANGUAGE_NAMES[language]}</label>`));
  const banner = spoken((language) => joined(inside(document.banner, { ...voice, language }, `top-${language}`)));
  return html`<div class="top">
    <div class="switch">${labels}</div>
    <h1>${inBoth(document.title)}</h1>
    ${banner}
  </div>`;
}

function contents(document: ReportDocument): Html {
  const list = (language: Language): Html => {
    const items = document.sections.map((section) => html`<li><a href="#${anchor(section, language)}">${section.heading[language]}</a></li>`);
    return html`<nav class="contents" lang="${language}" aria-label="${CONTENTS[language]}">
      <div>
        <p>${CONTENTS[language]}</p>
        <ol>
          ${items}
        </ol>
      </div>
    </nav>`;
  };
  return joined(LANGUAGES.map((language) => list(language)));
}

const anchor = (section: Section, language: Language): string => (section.once ? section.id : `${section.id}-${language}`);

function sectionHtml(section: Section, voice: PageVoice): readonly Html[] {
  if (section.once) return [written(section, section.id, inBoth(section.heading), { ...voice, language: 'both' }, html``)];
  return LANGUAGES.map((language) =>
    written(section, anchor(section, language), html`${section.heading[language]}`, { ...voice, language }, html` lang="${language}"`),
  );
}

const written = (section: Section, id: string, heading: Html, voice: Voice, attributes: Html): Html =>
  html`<section id="${id}" aria-labelledby="${id}-h" ${attributes}>
    <h2 id="${id}-h">${heading}</h2>
    ${section.lead === null ? null : html`<p class="lead">${lineHtml(section.lead, voice)}</p>`}${inside(section.blocks, voice, id)}
  </section>`;

type Explorable = Extract<Block, { kind: 'activity' }>;

/** Numbers for the picture one can zoom: hours since the start, our own verdict names, counts, and the numbered moments. Data, not code. */
function activityData(document: ReportDocument, zone: string): string {
  const picture = document.sections
    .flatMap((section) => section.blocks)
    .find((block): block is Explorable => block.kind === 'activity' && block.explorable);
  if (!picture) return '';
  const scale = timeScale(picture.fromIso, picture.toIso, 0, 1, zone);
  const hours = picture.hours.map((one) => [Math.round((Date.parse(one.hour) - scale.fromMs) / 3_600_000), one.verdict, one.events]);
  const marks = picture.marks.map((mark) => [Date.parse(mark.time), mark.number]);
  const json = JSON.stringify({ from: scale.fromMs, to: scale.toMs, ahead: scale.aheadMs, hours, marks }).replaceAll('<', String.raw`\u003c`);
  return ownElement('script', json, html` type="application/json" id="activity-data"`).markup;
}
