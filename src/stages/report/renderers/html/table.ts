/** Tables that become cards on a phone: every cell carries its column's name. */
import type { TableBlock } from '../../document/blocks.ts';
import type { Line } from '../../document/inline.ts';
import { html, type Html } from './html.ts';
import { lineHtml } from './line.ts';
import { plainWords, words, type Voice } from './voice.ts';

export function tableHtml(block: TableBlock, voice: Voice): Html {
  const figures = new Set(block.figures);
  const headings = block.columns.map((column, index) => html`<th scope="col" ${figures.has(index) ? FIGURE : null}>${words(column, voice)}</th>`);
  const rows = block.rows.map((row) => rowHtml(row, block, voice));
  const sums = (block.sums ?? []).map((row) => rowHtml(row, block, voice));
  return html`<table class="list" ${block.filterable ? FILTERABLE : null}>
    <caption>
      ${words(block.caption, voice)}
    </caption>
    <thead>
      <tr>
        ${headings}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
    ${
      sums.length === 0
        ? null
        : html`<tfoot>
            ${sums}
          </tfoot>`
    }
  </table>`;
}

function rowHtml(row: readonly Line[], block: TableBlock, voice: Voice): Html {
  const labels = block.columns.map((column) => plainWords(column, voice));
  const figures = new Set(block.figures);
  return html`<tr>
    ${row.map(
      (cell, index) => html`<td data-label="${labels[index] ?? ''}" ${figures.has(index) ? FIGURE : null}><div>${lineHtml(cell, voice)}</div></td>`,
    )}
  </tr>`;
}

const FILTERABLE = html` data-filter="yes"`;
const FIGURE = html` class="num"`;
