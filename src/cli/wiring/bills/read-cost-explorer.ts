/** Cost Explorer's files: answers of its API, and the table its console saves. */
import { NOTHING_LEFT_OUT } from '../../../collect/bills/bill-problems.ts';
import type { BillEncoding } from '../../../collect/bills/bill-text.ts';
import { decimalCommas } from '../../../collect/bills/cost-cells.ts';
import { readCostExplorerCsv } from '../../../collect/bills/cost-explorer-csv.ts';
import { readCostExplorerJson } from '../../../collect/bills/cost-explorer-json.ts';
import { tableOfRows, type CostExplorerRead } from '../../../collect/bills/cost-explorer-rows.ts';
import { COST_EXPLORER_WORDS } from '../../../collect/bills/cost-explorer-words.ts';
import { jsonDocuments } from '../../../collect/bills/json-documents.ts';
import { tableCells } from '../../../collect/bills/table-cells.ts';
import { COST_EXPLORER_LAYOUT } from '../../../knowledge/billing/cost-explorer-columns.ts';
import { billRead, type BillRead, type BillWork } from './bill-work.ts';
import { wholeText, type WholeText } from './whole-text.ts';

/** @throws HikeshiProblem */
export async function readAnswers(work: BillWork, encoding: BillEncoding): Promise<BillRead> {
  const whole = await wholeText(work.part, encoding, work.expansion);
  if (whole === null) return { kind: 'not-a-bill', why: COST_EXPLORER_WORDS.tooLarge };
  return added(work, 'cost-explorer-json', readCostExplorerJson(jsonDocuments(whole.text.toString('utf8'))), whole.fault);
}

/** @throws HikeshiProblem */
export async function readConsoleTable(
  work: BillWork,
  { encoding, rowsAbove }: { readonly encoding: BillEncoding; readonly rowsAbove: number },
): Promise<BillRead> {
  const whole = await wholeText(work.part, encoding, work.expansion);
  if (whole === null) return { kind: 'not-a-bill', why: COST_EXPLORER_WORDS.tooLarge };
  const { rows, delimiter, cut } = tableCells(whole.text);
  const table = rows.slice(rowsAbove);
  return added(work, 'cost-explorer-csv', readCostExplorerCsv(table, cut, decimalCommas(table, delimiter)), whole.fault);
}

async function added(
  work: BillWork,
  format: 'cost-explorer-json' | 'cost-explorer-csv',
  read: CostExplorerRead | null,
  fault: WholeText['fault'],
): Promise<BillRead> {
  if (read === null || read.rows.length === 0) return { kind: 'not-a-bill', why: COST_EXPLORER_WORDS.noAmounts };
  const { headings, rows } = tableOfRows(read.rows);
  const { fileNo, segments } = work;
  segments.begin({ fileNo, format, layout: COST_EXPLORER_LAYOUT, headings, dateOrder: null, decimalComma: false });
  await segments.addRows(rows);
  const { shape, dimensions, problems } = read;
  const told = headings.filter((heading) => heading !== 'resource_id' || read.rows.some((row) => row.told.resource_id !== undefined));
  return billRead(work, { format, headings: told, shape, dimensions, read: NOTHING_LEFT_OUT, fault, problems });
}
