/** Blocks of a document as HTML. */
import type { Block } from '../../document/blocks.ts';
import { countText } from '../../../../words/number-format.ts';
import { activityHtml } from './activity.ts';
import { costsHtml } from './costs.ts';
import { evidenceHtml } from './evidence-table.ts';
import { graphHtml } from './graph.ts';
import { html, type Html } from './html.ts';
import { badgeHtml, lineHtml, timeHtml } from './line.ts';
import { stacksHtml } from './stacks.ts';
import { tableHtml } from './table.ts';
import { words, type Voice } from './voice.ts';
import { CERTAINTY_WORDS } from '../../words/verdict-words.ts';

/** `place` makes ids inside the block unique on the page. */
export function blockHtml(block: Block, voice: Voice, place: string): Html {
  switch (block.kind) {
    case 'heading':
      return html`<h3>${lineHtml(block.words, voice)}</h3>`;
    case 'paragraph':
      return html`<p>${lineHtml(block.line, voice)}</p>`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${lineHtml(item, voice)}</li>`);
      return block.ordered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
    case 'callout':
      return html`<div class="callout ${block.tone}">
        <p class="callout-title">${lineHtml(block.title, voice)}</p>
        ${inside(block.blocks, voice, place)}
      </div>`;
    case 'facts':
      return html`<dl class="facts">
        ${block.rows.map(
          (row) =>
            html`<div>
              <dt>${words(row.label, voice)}</dt>
              <dd>${row.lines.map((line) => html`<div>${lineHtml(line, voice)}</div>`)}</dd>
            </div>`,
        )}
      </dl>`;
    case 'tiles':
      return html`<dl class="tiles">
        ${block.tiles.map(
          (tile) =>
            html`<div class="tile ${tile.tone}">
              <dt>${words(tile.label, voice)}</dt>
              <dd>${lineHtml(tile.value, voice)}</dd>
            </div>`,
        )}
      </dl>`;
    case 'table':
      return tableHtml(block, voice);
    case 'story':
      return storyHtml(block, voice);
    case 'card':
      return html`<article class="card ${block.tone}">
        <h3>${lineHtml(block.title, voice)}</h3>
        ${inside(block.blocks, voice, place)}
      </article>`;
    case 'more':
      return html`<details>
        <summary>${lineHtml(block.summary, voice)}</summary>
        ${inside(block.blocks, voice, place)}
      </details>`;
    case 'command':
      return html`<div class="command"><code>${block.text}</code></div>`;
    case 'terms':
      return html`<dl class="terms">
        ${block.terms.map(
          (term) =>
            html`<div>
              <dt>${words(term.term, voice)}</dt>
              <dd>${words(term.meaning, voice)}</dd>
            </div>`,
        )}
      </dl>`;
    case 'bars':
      return barsHtml(block, voice);
    case 'stacks':
      return stacksHtml(block, voice);
    case 'costs':
      return costsHtml(block, voice, place);
    case 'activity':
      return activityHtml(block, voice, place);
    case 'graph':
      return graphHtml(block, voice, place);
    case 'evidence':
      return evidenceHtml(block, voice);
  }
}

export const inside = (blocks: readonly Block[], voice: Voice, place: string): readonly Html[] =>
  blocks.map((block, index) => blockHtml(block, voice, `${place}-${index}`));

function storyHtml(block: Extract<Block, { kind: 'story' }>, voice: Voice): Html {
  const items = block.sentences.map(
    (sentence) =>
      html`<li>
        <div class="when">${sentence.time === null ? null : timeHtml(sentence.time, voice)}</div>
        <div class="what">
          ${badgeHtml(sentence.certainty, CERTAINTY_WORDS[sentence.certainty], voice)} ${lineHtml(sentence.line, voice)}
          ${sentence.events === null ? null : lineHtml([sentence.events], voice)}
        </div>
      </li>`,
  );
  return html`<ol class="story">
    ${items}
  </ol>`;
}

/** Bars are a table first: label, bar, number. The bar itself is decoration. */
function barsHtml(block: Extract<Block, { kind: 'bars' }>, voice: Voice): Html {
  const greatest = block.bars.reduce((most, bar) => Math.max(most, bar.value), 1);
  const rows = block.bars.map(
    (bar) =>
      html`<tr>
        <th scope="row">${lineHtml(bar.label, voice)}</th>
        <td class="bar-cell">
          <svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">
            <rect class="fill ${bar.tone}" width="${Math.max(1, Math.round((bar.value / greatest) * 100))}" height="10" />
          </svg>
        </td>
        <td class="num">${countText(bar.value)}</td>
      </tr>`,
  );
  return html`<table class="bars">
    <caption>
      ${words(block.caption, voice)}
    </caption>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
