/** Tables that become cards on a phone: every cell carries its column's name. */
import type { Bilingual } from '../../../../words/language.ts';
import type { TableBlock } from '../../document/blocks.ts';
import type { Line } from '../../document/inline.ts';
import { html, type Html } from './html.ts';
import { lineHtml } from './line.ts';
import { words, type Voice } from './voice.ts';

export function tableHtml(block: TableBlock, voice: Voice): Html {
  const looks = block.columns.map((_, index) => lookOf(index, block));
  const labels = block.columns.map((column) => labelOf(column, voice));
  const rowHtml = (row: readonly Line[]): Html =>
    html`<tr>
      ${row.map((cell, index) => html`<td ${labels[index]} ${looks[index]}><div>${lineHtml(cell, voice)}</div></td>`)}
    </tr>`;
  return html`<table class="list" ${block.filterable ? FILTERABLE : null}>
    <caption>
      ${words(block.caption, voice)}
    </caption>
    <thead>
      <tr>
        ${block.columns.map((column, index) => html`<th scope="col" ${looks[index]}>${words(column, voice)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${block.rows.map(rowHtml)}
    </tbody>
    ${footHtml((block.sums ?? []).map(rowHtml))}
  </table>`;
}

/** Shown by the page's style before each cell on a phone, in the language the reader chose. */
const labelOf = (column: Bilingual, { language }: Voice): Html =>
  language === 'both' ? html` data-ja="${column.ja}" data-en="${column.en}"` : html` data-label="${column[language]}"`;

function lookOf(column: number, { figures, unbroken }: TableBlock): Html | null {
  if (figures?.includes(column)) return FIGURE;
  return unbroken?.includes(column) ? UNBROKEN : null;
}

const footHtml = (sums: readonly Html[]): Html | null =>
  sums.length === 0
    ? null
    : html`<tfoot>
        ${sums}
      </tfoot>`;

const FILTERABLE = html` data-filter="yes"`;
const FIGURE = html` class="num"`;
const UNBROKEN = html` class="one"`;
