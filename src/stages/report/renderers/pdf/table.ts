/** Tables of the document for the layout: heads told again on every page, rows kept together, long identifiers broken inside their cell. */
import type { TableBlock } from '../../document/blocks.ts';
import type { Line } from '../../document/inline.ts';
import { spanText } from '../../document/spans.ts';
import { columnWidths } from './column-widths.ts';
import { tag, type Tag } from './structure.ts';
import { keptTogether, textsOf, wordsOf, type PdfVoice } from './texts.ts';
import { TEXT_WIDTH } from './tagged-pdf.ts';

const SIZE = 7.5;
const PADDING = 8;
/** A row with a longer cell may be broken over pages: it could be taller than one. */
const KEPT_TOGETHER = 400;
/** Enough to know how wide the columns of a long table must be. */
const ROWS_MEASURED = 300;
/** English heads are broken between words only; Japanese ones anywhere. */
const headWord = (head: string): readonly string[] => (/^[\u0020-\u007E]*$/.test(head) ? head.split(' ') : []);

const LAYOUT = {
  hLineWidth: (line: number, node: { readonly table: { readonly body: readonly unknown[] } }): number =>
    line <= 1 ? 0 : line === node.table.body.length ? 0.8 : 0.4,
  vLineWidth: () => 0,
  hLineColor: () => '#b9bdc4',
  paddingLeft: () => PADDING / 2,
  paddingRight: () => PADDING / 2,
  paddingTop: () => 2,
  paddingBottom: () => 2,
  fillColor: (row: number) => (row === 1 ? '#eef0f2' : null),
};

export function tableContent(block: TableBlock, parent: Tag | null, voice: PdfVoice, width = TEXT_WIDTH): unknown {
  const place = tag('Table', parent);
  const rows = [...block.rows, ...(block.sums ?? [])];
  const texts = rows.map((row) => row.map((cell) => spanText(cell, voice)));
  const wide = (text: string, bold: boolean): number => voice.drawable.widthOf(text, bold, SIZE);
  const measured = texts.slice(0, ROWS_MEASURED);
  const columns = block.columns.map((column, index) => ({
    cells: [wide(column[voice.language], true), ...measured.map((row) => wide(row[index] ?? '', false))],
    must: [
      ...headWord(column[voice.language]).map((word) => wide(word, true)),
      ...rows.flatMap((row) => keptTogether(row[index] ?? [], voice, SIZE, 'short')),
    ],
    should: rows.flatMap((row) => keptTogether(row[index] ?? [], voice, SIZE, 'names')),
    whole: block.figures?.includes(index) === true || block.unbroken?.includes(index) === true,
  }));
  const longest = Math.max(0, ...texts.flat().map(({ length }) => length));
  const widths = columnWidths(columns, width, PADDING);
  return {
    margin: [0, 6, 0, 8],
    fontSize: SIZE,
    layout: LAYOUT,
    table: {
      headerRows: 2,
      keepWithHeaderRows: 1,
      dontBreakRows: longest <= KEPT_TOGETHER,
      widths,
      body: [
        captionRow(block, place, voice),
        headRow(block, place, voice),
        ...rows.map((row, index) => bodyRow(row, { bold: index >= block.rows.length, widths }, block, place, voice)),
      ],
    },
  };
}

function captionRow({ caption, columns }: TableBlock, table: Tag, voice: PdfVoice): readonly unknown[] {
  const place: Tag = { role: 'Caption', parent: table, repeats: true };
  return [{ colSpan: columns.length, text: wordsOf(caption, place, voice, true), fontSize: 8.5 }, ...columns.slice(1).map(() => ({}))];
}

function headRow({ columns, figures }: TableBlock, table: Tag, voice: PdfVoice): readonly unknown[] {
  const row = tag('TR', table);
  return columns.map((column, index) => ({
    text: wordsOf(column, { role: 'TH', parent: row, scope: 'Column', repeats: true }, voice, true),
    alignment: figures?.includes(index) === true ? 'right' : 'left',
  }));
}

interface Look {
  readonly bold: boolean;
  readonly widths: readonly number[];
}

function bodyRow(cells: readonly Line[], { bold, widths }: Look, { columns, figures }: TableBlock, table: Tag, voice: PdfVoice): readonly unknown[] {
  const row = tag('TR', table);
  return columns.map((_, index) => {
    const text = textsOf(cells[index] ?? [], tag('TD', row), voice, bold, { width: widths[index] ?? 0, size: SIZE });
    return { text: text.length === 0 ? '' : text, alignment: figures?.includes(index) === true ? 'right' : 'left' };
  });
}
