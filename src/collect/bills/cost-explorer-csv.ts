/**
 * The CSV of the Cost Explorer console, in both directions: a row a day and a column a service ("the file's columns represent costs and the rows represent
 * time", AWS Cost Management User Guide, "Downloading the cost data CSV file"), or a row a service and a column a day, as it was before and as the screen shows it.
 */
import { NO_VALUE, toldByConsoleWord } from '../../knowledge/billing/cost-explorer-columns.ts';
import type { Told } from '../../knowledge/billing/bill-layout.ts';
import { ZERO, minus, plus, rounded, type Decimal } from '../../knowledge/money/decimal.ts';
import { costAmount, costHeading, isTotal } from './cost-cells.ts';
import { endOf, kindByService, monthOf, type CostExplorerCell, type CostExplorerRead, type CostExplorerRow } from './cost-explorer-rows.ts';
import { COST_EXPLORER_WORDS } from './cost-explorer-words.ts';

type Granularity = 'hourly' | 'daily' | 'monthly';

/** A table turned so that each row is a time and each column an item. */
interface CostTable {
  /** The console's word for what the items are: `Service`. */
  readonly word: string;
  readonly items: readonly string[];
  readonly currency: string;
  readonly times: readonly { readonly time: string; readonly amounts: readonly (Decimal | null)[]; readonly total: Decimal | null }[];
}

const TIME = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2})?Z?)?$/;
/** Rows looked at to tell what a table is. */
const LEAST_ROWS = 2;

/** Is this a table of costs by time? `rows`: the first ones are enough. */
export function isCostExplorerCsv(rows: readonly (readonly string[])[]): boolean {
  return costTable(rows, false) !== null;
}

/** Null when the rows are none of Cost Explorer's. `commas`: numbers are written `1.234,56`. */
export function readCostExplorerCsv(rows: readonly (readonly string[])[], cut: boolean, commas: boolean): CostExplorerRead | null {
  const table = costTable(rows, commas);
  if (table === null) return null;
  const granularity = granularityOf(table.times.map(({ time }) => time));
  const column = toldByConsoleWord(table.word);
  const amounts = table.times.flatMap(({ time, amounts: costs }) =>
    costs.flatMap((cost, index) => (cost === null ? [] : [rowOf({ time, cost, item: table.items[index] ?? '', granularity, table, column })])),
  );
  const difference = totalDifference(table);
  return {
    rows: amounts,
    shape: `${granularity} ${table.word}`,
    dimensions: table.items.length > 1 || column !== null ? 1 : 0,
    problems: [...(cut ? [COST_EXPLORER_WORDS.cut] : []), ...(difference === null ? [] : [difference])],
  };
}

function costTable(rows: readonly (readonly string[])[], commas: boolean): CostTable | null {
  const [heading, ...rest] = rows.filter((row) => row.some((cell) => cell !== ''));
  if (heading === undefined || rest.length + 1 < LEAST_ROWS) return null;
  const amount = (cell: string | undefined): Decimal | null => costAmount(cell ?? '', commas);
  const headings = heading.slice(1).map(costHeading);
  if (headings.filter(({ name }) => TIME.test(name)).length > 0) return turned(heading[0] ?? '', headings, rest, amount);
  const dated = rest.filter((row) => TIME.test(row[0] ?? ''));
  if (dated.length === 0 || !headings.some(({ currency }) => currency !== null)) return null;
  const totals = headings.findIndex(({ name }) => isTotal(name));
  const columns = headings.flatMap(({ name }, index) => (isTotal(name) || name === '' ? [] : [{ name, index }]));
  return {
    word: heading[0] ?? '',
    items: columns.map(({ name }) => name),
    currency: currencyOf(headings),
    times: dated.map((row) => ({
      time: row[0] ?? '',
      amounts: columns.map(({ index }) => amount(row[index + 1])),
      total: totals < 0 ? null : amount(row[totals + 1]),
    })),
  };
}

type Heading = ReturnType<typeof costHeading>;

/** A row an item, a column a time. */
function turned(
  word: string,
  headings: readonly Heading[],
  rows: readonly (readonly string[])[],
  amount: (cell: string | undefined) => Decimal | null,
): CostTable | null {
  const items = rows.filter((row) => (row[0] ?? '') !== '' && !isTotal(row[0] ?? ''));
  const totals = rows.find((row) => isTotal(row[0] ?? ''));
  const times = headings.flatMap(({ name }, index) => (TIME.test(name) ? [{ time: name, index }] : []));
  if (items.length === 0 || !items.some((row) => times.some(({ index }) => amount(row[index + 1]) !== null))) return null;
  return {
    word,
    items: items.map((row) => row[0] ?? ''),
    currency: currencyOf(headings),
    times: times.map(({ time, index }) => ({
      time,
      amounts: items.map((row) => amount(row[index + 1])),
      total: totals === undefined ? null : amount(totals[index + 1]),
    })),
  };
}

const currencyOf = (headings: readonly Heading[]): string => headings.find(({ currency }) => currency !== null)?.currency ?? 'USD';

interface OneCost {
  readonly time: string;
  readonly cost: Decimal;
  readonly item: string;
  readonly granularity: Granularity;
  readonly table: CostTable;
  readonly column: Told | null;
}

function rowOf({ time, cost, item, granularity, table, column }: OneCost): CostExplorerRow {
  const start = time.length > 10 ? time.replace(/(T\d{2}:\d{2})(:\d{2})?Z?$/, '$1:00Z') : time;
  const told: Partial<Record<CostExplorerCell, string>> = {
    period_start: monthOf(time),
    started_at: start,
    ended_at: endOf(start, granularity),
    net: cost,
    currency: table.currency,
  };
  if (column === null) return { told, more: isTotal(item) ? {} : { [table.word || 'Item']: item } };
  const account = column === 'usage_account' ? (/\d{12}/.exec(item)?.[0] ?? null) : null;
  if (!NO_VALUE.test(item)) told[column as CostExplorerCell] = account ?? item;
  const kind = column === 'service_name' ? kindByService(item) : null;
  if (kind !== null) told.kind_known = kind;
  return { told, more: account === null || account === item ? {} : { AccountName: item } };
}

/** Months begin on their first day; two times less than a day apart are hours. */
function granularityOf(times: readonly string[]): Granularity {
  if (times.some((time) => time.length > 10)) return 'hourly';
  return times.every((time) => time.endsWith('-01')) ? 'monthly' : 'daily';
}

/** Rounding of a file that went through a spreadsheet. */
const SMALL = 2;

function totalDifference({ times }: CostTable): ReturnType<typeof COST_EXPLORER_WORDS.totalDiffers> | null {
  let total = ZERO;
  let sum = ZERO;
  for (const { amounts, total: told } of times) {
    if (told === null) continue;
    total = plus(total, told);
    for (const amount of amounts) sum = plus(sum, amount ?? ZERO);
  }
  return rounded(minus(total, sum), SMALL) === '0' ? null : COST_EXPLORER_WORDS.totalDiffers(rounded(total, SMALL), rounded(sum, SMALL));
}
