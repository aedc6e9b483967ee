/** The document as Markdown: for tickets, chats and repositories. One language a file. */
import type { Language } from '../../../../words/language.ts';
import { asTable, isTabular } from '../../document/as-table.ts';
import type { Block, ReportDocument, TableBlock } from '../../document/blocks.ts';
import type { Line } from '../../document/inline.ts';
import { shown } from '../../document/plain-text.ts';
import { spansOf, type Span, type SpanVoice } from '../../document/spans.ts';
import { markdownCode, markdownStart, markdownText } from './markdown-text.ts';

/** The whole file in pieces. Pure. */
export function* markdownOf(document: ReportDocument, voice: SpanVoice): Generator<string> {
  yield `# ${markdownText(document.title[voice.language])}\n\n`;
  for (const block of document.banner) yield blockText(block, voice, 3);
  for (const section of document.sections) {
    yield `## ${markdownText(section.heading[voice.language])}\n\n`;
    if (section.lead !== null) yield paragraph(section.lead, voice);
    for (const block of section.blocks) yield blockText(block, voice, 3);
  }
}

/** @param level of the headings inside */
function blockText(block: Block, voice: SpanVoice, level: number): string {
  const inside = (blocks: readonly Block[]): string => blocks.map((one) => blockText(one, voice, level + 1)).join('');
  if (isTabular(block)) return tableText(asTable(block), voice);
  switch (block.kind) {
    case 'heading':
      return headed(block.words, voice, level);
    case 'paragraph':
      return paragraph(block.line, voice);
    case 'list':
      return listText(block.items, voice, block.ordered);
    case 'callout':
    case 'card':
      return headed(block.title, voice, level) + inside(block.blocks);
    case 'more':
      return headed(block.summary, voice, level) + inside(block.blocks);
    case 'facts':
      return listText(
        block.rows.flatMap(({ label, lines }) => lines.map((line): Line => [strongWords(label), ...line])),
        voice,
        false,
      );
    case 'tiles':
      return listText(
        block.tiles.map(({ label, value }): Line => [strongWords(label), ...value]),
        voice,
        false,
      );
    case 'terms':
      return listText(
        block.terms.map(({ term, meaning }): Line => [strongWords(term), { kind: 'say', words: meaning, fills: {} }]),
        voice,
        false,
      );
    case 'command':
      return `${markdownCode(shown(block.text, 2_000))}\n\n`;
  }
}

const strongWords = (words: { readonly ja: string; readonly en: string }): Line[number] => ({
  kind: 'strong',
  inner: { kind: 'say', words: { ja: `${words.ja}： `, en: `${words.en}: ` }, fills: {} },
});

const headed = (line: Line, voice: SpanVoice, level: number): string => `${'#'.repeat(Math.min(6, level))} ${lineText(line, voice)}\n\n`;

const paragraph = (line: Line, voice: SpanVoice): string => `${markdownStart(lineText(line, voice))}\n\n`;

const listText = (items: readonly Line[], voice: SpanVoice, ordered: boolean): string =>
  items.length === 0
    ? ''
    : `${items.map((item, index) => `${ordered ? `${index + 1}.` : '-'} ${markdownStart(lineText(item, voice))}`).join('\n')}\n\n`;

function tableText(table: TableBlock, voice: SpanVoice): string {
  const { language } = voice;
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const line = (cells: readonly Line[]): string => row(cells.map((cell) => lineText(cell, voice)));
  const rule = row(table.columns.map((_, index) => (table.figures?.includes(index) ? '---:' : '---')));
  const sums = (table.sums ?? []).map((cells) => row(cells.map((cell) => bold(lineText(cell, voice)))));
  return `${bold(markdownText(table.caption[language]))}\n\n${row(table.columns.map((column) => markdownText(column[language])))}${rule}${table.rows.map(line).join('')}${sums.join('')}\n`;
}

const bold = (text: string): string => (text === '' ? '' : `**${text}**`);

const lineText = (line: Line, voice: SpanVoice): string =>
  spansOf(line, voice)
    .map((span) => spanMarkdown(span, voice.language))
    .join('')
    .trim();

function spanMarkdown({ style, text }: Span, language: Language): string {
  switch (style) {
    case 'code':
    case 'web':
      return markdownCode(text);
    case 'strong': {
      const [lead, , tail] = [/^\s*/.exec(text)?.[0] ?? '', '', /\s*$/.exec(text)?.[0] ?? ''];
      return text.trim() === '' ? text : `${lead}**${markdownText(text.trim())}**${tail}`;
    }
    case 'badge':
      // A letter right behind the closing stars would keep them from closing in Japanese: a blank does not.
      return `**${language === 'ja' ? `【${markdownText(text)}】` : markdownText(`[${text}]`)}** `;
    case 'text':
    case 'time':
    case 'events':
      return markdownText(text);
  }
}
