/** The head of the page: everything it may load or run is this file itself, held to by a policy of hashes. */
import { createHash } from 'node:crypto';
import type { Language } from '../../../../words/language.ts';
import type { ReportDocument } from '../../document/blocks.ts';
import { EXPLORE_SCRIPT } from './explore-script.ts';
import { html, ownElement, type Html } from './html.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { BLOCKS, TABLES } from './style/blocks.ts';
import { LAYOUT } from './style/layout.ts';
import { PICTURES, PRINT } from './style/pictures.ts';
import { TOKENS } from './style/tokens.ts';

const STYLE = TOKENS + LAYOUT + BLOCKS + TABLES + PICTURES + PRINT;

/** Scripts, in order, for the end of the body. */
export const PAGE_SCRIPTS: readonly Html[] = [PAGE_SCRIPT, EXPLORE_SCRIPT].map((script) => ownElement('script', script));

/** Nothing may be fetched, framed, sent or run but the style and scripts written here. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  `style-src '${hashed(STYLE)}'`,
  `script-src '${hashed(PAGE_SCRIPT)}' '${hashed(EXPLORE_SCRIPT)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export const pageHead = (document: ReportDocument, language: Language): Html =>
  html`<head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex" />
    <meta name="color-scheme" content="light dark" />
    <meta name="generator" content="Hikeshi" />
    <title>${document.title[language]}</title>
    ${ownElement('style', STYLE)}
  </head>`;

/** Hash of the text between the tags, as the policy wants it (CSP Level 2, `sha256-` and base64). */
function hashed(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
