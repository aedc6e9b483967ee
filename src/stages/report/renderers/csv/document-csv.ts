/** Every table of the document as CSV of its own (RFC 4180, UTF-8 with a byte order mark): for those who sort, filter and check. */
import { asTable, isTabular } from '../../document/as-table.ts';
import type { Block, ReportDocument, TableBlock } from '../../document/blocks.ts';
import { spanText, type SpanVoice } from '../../document/spans.ts';
import { csvCell } from '../../exports/timeline-csv.ts';

export interface CsvPart {
  /** `identities-2`: section and number of the table in it. */
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/** One part a table, in the order of the document. */
export function csvParts(document: ReportDocument, voice: SpanVoice): readonly CsvPart[] {
  return document.sections.flatMap((section) => {
    const tables = section.blocks.flatMap(tablesIn);
    return tables.map((table, index) => ({
      name: tables.length === 1 ? section.id : `${section.id}-${index + 1}`,
      pieces: csvOf(table, voice),
    }));
  });
}

function tablesIn(block: Block): readonly TableBlock[] {
  if (isTabular(block)) return [asTable(block)];
  return 'blocks' in block ? block.blocks.flatMap(tablesIn) : [];
}

function* csvOf(table: TableBlock, voice: SpanVoice): Generator<string> {
  yield `\uFEFF${table.columns.map((column) => csvCell(column[voice.language])).join(',')}\r\n`;
  for (const row of [...table.rows, ...(table.sums ?? [])]) yield `${row.map((cell) => csvCell(spanText(cell, voice))).join(',')}\r\n`;
}
