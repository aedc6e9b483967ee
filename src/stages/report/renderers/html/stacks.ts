/** Bars made of parts, a table first: label, bar, figures. The bar itself is decoration. */
import type { StacksBlock } from '../../document/blocks.ts';
import { costScale } from './cost-scale.ts';
import { legendHtml } from './costs.ts';
import { html, type Html } from './html.ts';
import { lineHtml } from './line.ts';
import { words, type Voice } from './voice.ts';

const WIDTH = 100;

export function stacksHtml(block: StacksBlock, voice: Voice): Html {
  const scale = costScale(
    block.rows.map((row) => row.amounts),
    WIDTH,
  );
  const rows = block.rows.map((row) => {
    let x = 0;
    const parts = block.parts.map((part, index) => {
      const amount = row.amounts[index];
      const width = amount === undefined ? 0 : scale.pixels(amount);
      x += width;
      return width > 0 ? html`<rect class="fill ${part.tone}" x="${round(x - width)}" width="${round(width)}" height="10" />` : html``;
    });
    return html`<tr>
      <th scope="row">${lineHtml(row.label, voice)}</th>
      <td class="bar-cell"><svg aria-hidden="true" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none">${parts}</svg></td>
      <td class="num">${lineHtml(row.text, voice)}</td>
    </tr>`;
  });
  return html`<div class="stacks">
    ${legendHtml(block.parts, voice)}
    <table class="bars">
      <caption>
        ${words(block.caption, voice)}
      </caption>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
