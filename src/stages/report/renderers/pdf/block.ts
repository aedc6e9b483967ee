/** Blocks of a document for the layout of a page. */
import { asTable, isTabular } from '../../document/as-table.ts';
import type { Block } from '../../document/blocks.ts';
import { same, type Line } from '../../document/inline.ts';
import { tag, type Tag } from './structure.ts';
import { tableContent } from './table.ts';
import { textsOf, wordsOf, type PdfVoice } from './texts.ts';
import { TEXT_WIDTH } from './tagged-pdf.ts';

/** @param width in points, of what the block stands in */
export function blockContent(block: Block, parent: Tag | null, voice: PdfVoice, width = TEXT_WIDTH): unknown {
  if (isTabular(block)) return tableContent(asTable(block), parent, voice, width);
  const inside = (blocks: readonly Block[], within: number): readonly unknown[] => blocks.map((one) => blockContent(one, parent, voice, within));
  switch (block.kind) {
    case 'heading':
      return { text: textsOf(block.words, tag('H3', parent), voice, true), fontSize: 10, margin: [0, 8, 0, 2] };
    case 'paragraph':
      return { text: textsOf(block.line, tag('P', parent), voice), margin: [0, 2, 0, 3] };
    case 'list':
      return listContent(block.items, block.ordered, parent, voice);
    case 'callout':
      return ground(
        [{ text: textsOf(block.title, tag('P', parent), voice, true), fontSize: 9.5 }, ...inside(block.blocks, width - 20)],
        block.tone === 'warn' ? '#fdf1ef' : '#edf3f8',
        width,
      );
    case 'card':
      return {
        stack: [{ text: textsOf(block.title, tag('H3', parent), voice, true), fontSize: 9.5 }, ...inside(block.blocks, width)],
        margin: [0, 6, 0, 6],
      };
    case 'more':
      // Paper cannot unfold.
      return { stack: [{ text: textsOf(block.summary, tag('P', parent), voice, true) }, ...inside(block.blocks, width)], margin: [0, 4, 0, 4] };
    case 'facts':
      return pairs(
        block.rows.map(({ label, lines }) => ({ label, lines })),
        parent,
        voice,
        width,
      );
    case 'tiles':
      return pairs(
        block.tiles.map(({ label, value }) => ({ label, lines: [value] })),
        parent,
        voice,
        width,
      );
    case 'terms':
      return pairs(
        block.terms.map(({ term, meaning }) => ({ label: term, lines: [[{ kind: 'say', words: meaning, fills: {} }] satisfies Line] })),
        parent,
        voice,
        width,
      );
    case 'command':
      return ground([{ text: textsOf([same(block.text)], tag('P', parent), voice) }], '#eef0f2', width);
  }
}

function listContent(items: readonly Line[], ordered: boolean, parent: Tag | null, voice: PdfVoice): unknown {
  const list = tag('L', parent);
  return {
    margin: [0, 2, 0, 4],
    stack: items.map((item, index) => {
      const place = tag('LBody', tag('LI', list));
      const mark = same(ordered ? `${index + 1}. ` : '・');
      return { text: textsOf([mark, ...item], place, voice), margin: [8, 1, 0, 1] };
    }),
  };
}

/** A tinted ground around something; it may go on over pages. */
const ground = (stack: readonly unknown[], fillColor: string, width: number): unknown => ({
  margin: [0, 4, 0, 6],
  layout: { hLineWidth: () => 0, vLineWidth: () => 0, paddingLeft: () => 10, paddingRight: () => 10, paddingTop: () => 6, paddingBottom: () => 6 },
  table: { widths: [width - 20], body: [[{ stack, fillColor }]] },
});

const LABEL = 112;

interface Pair {
  readonly label: { readonly ja: string; readonly en: string };
  readonly lines: readonly Line[];
}

/** A table of two columns whose first is the head of its row. */
function pairs(rows: readonly Pair[], parent: Tag | null, voice: PdfVoice, width: number): unknown {
  const table = tag('Table', parent);
  const body = rows.map(({ label, lines }) => {
    const row = tag('TR', table);
    const cell = tag('TD', row);
    const value = lines.map((line) => ({ text: textsOf(line, tag('P', cell), voice), margin: [0, 0, 0, 2] }));
    return [{ text: wordsOf(label, { role: 'TH', parent: row, scope: 'Row' }, voice, true) }, { stack: value }];
  });
  const layout = { hLineWidth: () => 0.4, vLineWidth: () => 0, hLineColor: () => '#d5d8dd', paddingLeft: () => 0, paddingRight: () => 6 };
  return body.length === 0 ? { text: '' } : { margin: [0, 4, 0, 6], layout, table: { widths: [LABEL, width - LABEL - 12], body } };
}
