/** Tables that become cards on a phone: every cell carries its column's name. */
import type { TableBlock } from '../../document/blocks.ts';
import { html, type Html } from './html.ts';
import { lineHtml } from './line.ts';
import { plainWords, words, type Voice } from './voice.ts';

export function tableHtml(block: TableBlock, voice: Voice): Html {
  const labels = block.columns.map((column) => plainWords(column, voice));
  const rows = block.rows.map(
    (row) =>
      html`<tr>
        ${row.map((cell, index) => html`<td data-label="${labels[index] ?? ''}"><div>${lineHtml(cell, voice)}</div></td>`)}
      </tr>`,
  );
  return html`<table class="list" ${block.filterable ? FILTERABLE : null}>
    <caption>
      ${words(block.caption, voice)}
    </caption>
    <thead>
      <tr>
        ${block.columns.map((column) => html`<th scope="col">${words(column, voice)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

const FILTERABLE = html` data-filter="yes"`;
