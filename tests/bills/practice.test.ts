/** The bills of played accounts, written by other hands: every format reads to the month's total, tax and use that the truth knows. */
import { describe, expect, it } from 'vitest';
import { compared, decimal, minus, type Decimal } from '../../src/knowledge/money/decimal.ts';
import { sql } from '../../src/ports/sql.ts';
import { playAccount, type FileOptions, type MonthBillTruth, type PlayedBills, type PlayedFormat } from '../../src/practice/index.ts';
import { billsCase, type BillsCase } from './bills-read.ts';

const DAYS = 16;

interface Wish {
  readonly format: PlayedFormat;
  readonly options?: FileOptions;
}

const EXACT: readonly Wish[] = [
  { format: 'cur-2' },
  { format: 'cur-2', options: { resourceIds: false, principals: false, span: 'day', gzip: false } },
  { format: 'cur-legacy', options: { chunkLines: 2_000 } },
  { format: 'focus-1.0' },
  { format: 'focus-1.2', options: { gzip: false } },
  { format: 'cost-explorer-json', options: { second: 'USAGE_TYPE' } },
  { format: 'cost-explorer-json', options: { second: 'REGION' } },
  { format: 'cost-explorer-json', options: { second: 'RECORD_TYPE' } },
  { format: 'cost-explorer-csv' },
];

function filesOf(bills: PlayedBills, { format, options = {} }: Wish, folder = ''): Record<string, Buffer> {
  return Object.fromEntries([...bills.files(format, options)].map(({ path, content }) => [`${folder}${path}`, Buffer.from(content)]));
}

async function readFiles<T>(files: Readonly<Record<string, Buffer>>, look: (bills: BillsCase) => Promise<T>): Promise<T> {
  const bills = await billsCase(files);
  try {
    return await look(bills);
  } finally {
    await bills.end();
  }
}

async function totals({ store }: BillsCase): Promise<Record<string, { total: string; tax: string }>> {
  const rows = await store.rows<{ period: string; total: string; tax: string }>(
    sql`select period, sum(net) as total, coalesce(sum(net) filter (where kind = 'tax'), 0) as tax from charge_line group by period order by period`,
  );
  return Object.fromEntries(rows.map(({ period, total, tax }) => [period, { total, tax }]));
}

/** Months without a single charge have no line. */
const expected = (months: readonly MonthBillTruth[]): Record<string, { total: string; tax: string }> =>
  Object.fromEntries(months.filter(({ bill }) => bill.total !== '0').map(({ period, bill }) => [period, { total: bill.total, tax: bill.tax }]));

const absolute = (amount: Decimal): Decimal => decimal(amount.replace('-', ''));

describe.each(['founding-story', 'organization-accounts'] as const)('%s', (scenario) => {
  const { bills } = playAccount({ scenario, seed: 1, days: DAYS, bills: true });
  if (bills === null) throw new Error('no bills were played');
  const { months } = bills.truth;

  it.each(EXACT)('$format $options', async (wish) => {
    await readFiles(filesOf(bills, wish), async (read) => {
      expect(read.read.notRead.filter(({ name }) => !/manifest/i.test(name))).toEqual([]);
      expect(read.store.files.flatMap(({ problems }) => problems.map(({ en }) => en))).toEqual([]);
      expect(await totals(read)).toEqual(expected(months));
    });
  });

  it('bills-page-csv', async () => {
    await readFiles(filesOf(bills, { format: 'bills-page-csv' }), async (read) => {
      const byPeriod = await totals(read);
      for (const { period, invoiced } of months) {
        // Rows have six places, invoices two.
        const off = absolute(minus(decimal(byPeriod[period]?.total ?? '0'), invoiced.total));
        expect(compared(off, decimal('0.02')), period).toBe(-1);
      }
      expect(read.store.files.flatMap(({ problems }) => problems)).toEqual([]);
      const invoices = await read.store.rows(sql`select invoice_id, base_total from invoice order by invoice_id`);
      const wanted = months.flatMap((month) => month.invoices).filter(({ type }) => type === 'INVOICE');
      expect(invoices.map((row) => row['invoice_id'])).toEqual(wanted.map(({ id }) => id).sort());
    });
  });

  it('all of them at once, and the exports once more', async () => {
    const all = [
      ...EXACT.map((wish, index) => filesOf(bills, wish, `${index}/`)),
      filesOf(bills, { format: 'bills-page-csv' }, 'page/'),
      filesOf(bills, { format: 'invoice-summaries' }, 'invoices/'),
      filesOf(bills, { format: 'cur-2', options: { version: 2 } }, 'again/'),
    ];
    await readFiles(Object.assign({}, ...all) as Record<string, Buffer>, async (read) => {
      expect(await totals(read)).toEqual(expected(months));
      expect(new Set(read.store.periods.map(({ format }) => format))).toEqual(new Set(['cur-2']));
      const counted = read.store.files.filter(({ use }) => use === 'counted');
      expect(
        new Set(counted.map(({ hasResourceIds, granularity }) => `${hasResourceIds} ${granularity === 'none' ? 'hourly' : granularity}`)),
      ).toEqual(new Set(['true hourly']));
    });
  });
});
