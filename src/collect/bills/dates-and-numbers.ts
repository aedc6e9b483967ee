/** How a table that went through a spreadsheet writes its dates and numbers. Only what its first rows prove is believed. */
import { columnKey, type BillLayout, type Told } from '../../knowledge/billing/bill-layout.ts';
import { cellText, readRow } from '../csv-row.ts';

export interface DatesAndNumbers {
  /** Which part comes first in `12/3/2025`; null when no such date is there, or nothing proves it. */
  readonly dateOrder: 'month-first' | 'day-first' | null;
  /** Numbers are written `1.234,56`. */
  readonly decimalComma: boolean;
  /** Account numbers are written as `1.11122E+11`: their digits are lost. */
  readonly brokenAccounts: boolean;
}

const MOST_ROWS = 2_000;
const DATES: readonly Told[] = ['period_start', 'started_at', 'ended_at'];
const NUMBERS: readonly Told[] = ['net', 'quantity', 'list_cost'];
const ACCOUNTS: readonly Told[] = ['payer_account', 'usage_account'];
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/\d{4}\b/;
const COMMA = ','.charCodeAt(0);

/** `sample`: the rows after the heading, the last one perhaps cut off. */
export function datesAndNumbers(sample: Buffer, delimiter: number, headings: readonly string[], layout: BillLayout): DatesAndNumbers {
  const dates = columnsOf(DATES, headings, layout);
  const periods = columnsOf(['period_start'], headings, layout);
  const numbers = columnsOf(NUMBERS, headings, layout);
  const accounts = columnsOf(ACCOUNTS, headings, layout);
  const order = new OrderProof();
  let brokenAccounts = false;
  let commas = 0;
  let points = 0;
  for (const cells of rowsOf(sample, delimiter)) {
    for (const column of dates) order.look(cells[column] ?? '', periods.has(column));
    for (const column of accounts) brokenAccounts ||= /^\d[.,]\d+E\+1[01]$/i.test(cells[column] ?? '');
    for (const column of numbers) {
      if (/^-?[\d.]*,\d+$/.test(cells[column] ?? '')) commas++;
      else if (/^-?[\d,]*\.\d+$/.test(cells[column] ?? '')) points++;
    }
  }
  // With commas between the cells a comma inside a number is the mark of thousands.
  return { dateOrder: order.proven, decimalComma: delimiter !== COMMA && commas > 0 && points === 0, brokenAccounts };
}

class OrderProof {
  private monthFirst = false;
  private dayFirst = false;

  /** A billing period begins on the first day of a month: `1/12/2025` is December there, `12/1/2025` as well. */
  look(text: string, isPeriod: boolean): void {
    const [, first, second] = SLASHED.exec(text) ?? [];
    if (first === undefined || second === undefined) return;
    if (Number(first) > 12 || (isPeriod && Number(first) === 1 && Number(second) > 1)) this.dayFirst = true;
    if (Number(second) > 12 || (isPeriod && Number(second) === 1 && Number(first) > 1)) this.monthFirst = true;
  }

  get proven(): DatesAndNumbers['dateOrder'] {
    if (this.monthFirst === this.dayFirst) return null;
    return this.monthFirst ? 'month-first' : 'day-first';
  }
}

function columnsOf(told: readonly Told[], headings: readonly string[], layout: BillLayout): ReadonlySet<number> {
  const wanted = new Set(told.flatMap((one) => (layout.told[one] ?? []).map(columnKey)));
  return new Set(headings.flatMap((heading, index) => (wanted.has(columnKey(heading)) ? [index] : [])));
}

function* rowsOf(sample: Buffer, delimiter: number): Generator<readonly string[]> {
  let at = 0;
  for (let row = 0; row < MOST_ROWS && at < sample.length; row++) {
    const read = readRow(sample, at, delimiter, false);
    if (read.kind !== 'row') return;
    yield read.cells.map((cell) => cellText(sample, cell));
    at = read.end;
  }
}
