/** One self-contained HTML file: strict content policy, both languages inside, readable with scripts switched off. */
import { createHash } from 'node:crypto';
import type { Language } from '../../../../words/language.ts';
import type { Block, ReportDocument, Section } from '../../document/blocks.ts';
import { blockHtml, inside } from './block.ts';
import { EXPLORE_SCRIPT } from './explore-script.ts';
import { Html, html, joined } from './html.ts';
import { lineHtml } from './line.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { BLOCKS, TABLES } from './style/blocks.ts';
import { LAYOUT } from './style/layout.ts';
import { PICTURES, PRINT } from './style/pictures.ts';
import { TOKENS } from './style/tokens.ts';
import { timeScale } from './time-scale.ts';
import type { Voice } from './voice.ts';

const STYLE = TOKENS + LAYOUT + BLOCKS + TABLES + PICTURES + PRINT;
const LANGUAGES: readonly Language[] = ['ja', 'en'];
const CONTENTS = { ja: 'この報告書の内容', en: 'In this report' } as const;
const END = {
  ja: 'Hikeshi(火消し)はオープンソースのソフトウェアです。Amazon Web Servicesとは関係ありません。',
  en: 'Hikeshi is open-source software. It is not connected with Amazon Web Services.',
} as const;

/** The page in pieces, in order; join them for the whole file. `language` is the one shown first. */
export function* htmlPage(document: ReportDocument, language: Language, voice: Omit<Voice, 'language'>): Generator<string> {
  yield head(document, language).markup;
  yield top(document, voice).markup;
  for (const [index, section] of document.sections.entries()) {
    yield* sectionHtml(section, voice).map((part) => part.markup);
    if (index === 0) yield contents(document).markup;
  }
  yield html`</div><footer>${both((lang) => html`${END[lang]}`)}</footer></main>`.markup;
  yield scripts(document, voice.zone).markup;
}

function head(document: ReportDocument, language: Language): Html {
  const policy = [
    "default-src 'none'",
    `style-src '${hashed(STYLE)}'`,
    `script-src '${hashed(PAGE_SCRIPT)}' '${hashed(EXPLORE_SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="Hikeshi" />
        <title>${document.title[language]}</title>
        <style>
          ${new Html(STYLE)}
        </style>
      </head>
      <body>
        <main>
          <input
            class="hidden-input"
            type="radio"
            name="lang"
            id="lang-ja"
            value="ja"
            autocomplete="off"
            aria-label="日本語"
            ${language === 'ja' ? html` checked` : null}
          /><input
            class="hidden-input"
            type="radio"
            name="lang"
            id="lang-en"
            value="en"
            autocomplete="off"
            aria-label="English"
            ${language === 'en' ? html` checked` : null}
          />
     `;
}

/** Hash of the text between the tags, as the policy wants it. */
const hashed = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const both = (part: (language: Language) => Html): Html =>
  joined(LANGUAGES.map((language) => html`<div class="l-${language}" lang="${language}">${part(language)}</div>`));

function top(document: ReportDocument, voice: Omit<Voice, 'language'>): Html {
  const title = joined(LANGUAGES.map((language) => html`<span class="l-${language}" lang="${language}">${document.title[language]}</span>`));
  const banner = both((language) => joined(inside(document.banner, { ...voice, language }, `top-${language}`)));
  return html`<div class="top">
      <div class="switch"><label for="lang-ja" lang="ja">日本語</label><label for="lang-en" lang="en">English</label></div>
      <h1>${title}</h1>
      ${banner}
    </div>
    <div class="content">`;
}

function contents(document: ReportDocument): Html {
  const list = (language: Language): Html => {
    const items = document.sections.map((section) => html`<li><a href="#${anchor(section, language)}">${section.heading[language]}</a></li>`);
    return html`<nav class="contents l-${language}" lang="${language}" aria-label="${CONTENTS[language]}">
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

function sectionHtml(section: Section, voice: Omit<Voice, 'language'>): readonly Html[] {
  if (section.once) return [sharedSection(section, { ...voice, language: 'both' })];
  return LANGUAGES.map((language) => {
    const spoken = { ...voice, language };
    return html`<section class="l-${language}" lang="${language}" id="${section.id}-${language}" aria-labelledby="${section.id}-${language}-h">
      <h2 id="${section.id}-${language}-h">${section.heading[language]}</h2>
      ${lead(section, spoken)}${blocks(section.blocks, spoken, `${section.id}-${language}`)}
    </section> `;
  });
}

const sharedSection = (section: Section, voice: Voice): Html =>
  html`<section id="${section.id}" aria-labelledby="${section.id}-h">
    <h2 id="${section.id}-h">
      ${joined(LANGUAGES.map((language) => html`<span class="l-${language}" lang="${language}">${section.heading[language]}</span>`))}
    </h2>
    ${lead(section, voice)}${blocks(section.blocks, voice, section.id)}
  </section> `;

const lead = (section: Section, voice: Voice): Html | null =>
  section.lead === null ? null : html`<p class="lead">${lineHtml(section.lead, voice)}</p>`;

const blocks = (all: readonly Block[], voice: Voice, place: string): readonly Html[] =>
  all.map((block, index) => blockHtml(block, voice, `${place}-${index}`));

/** Numbers for the picture one can zoom, then the scripts. The data holds numbers and our own verdict names only. */
function scripts(document: ReportDocument, zone: string): Html {
  const picture = document.sections.flatMap((section) => section.blocks).find((block) => block.kind === 'activity' && block.explorable);
  const data =
    picture?.kind === 'activity'
      ? html`<script type="application/json" id="activity-data">
          ${new Html(activityData(picture, zone))}
        </script>`
      : null;
  return html`${data}
    <script>
      ${new Html(PAGE_SCRIPT)};
    </script>
    <script>
      ${new Html(EXPLORE_SCRIPT)};
    </script>
    </body>
    </html> `;
}

function activityData(picture: Extract<Block, { kind: 'activity' }>, zone: string): string {
  const scale = timeScale(picture.fromIso, picture.toIso, 0, 1, zone);
  const hours = picture.hours.map((one) => [Math.round((Date.parse(one.hour) - scale.fromMs) / 3_600_000), one.verdict, one.events]);
  return JSON.stringify({ from: scale.fromMs, to: scale.toMs, ahead: scale.aheadMs, hours }).replaceAll('<', String.raw`\u003c`);
}
