/** The real bill store over bills given as records. Amounts are decimal text, as in the port; texts are well formed, as the readers leave them. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDuckdbBillStore } from '../../src/edges/duckdb/bills/bill-store.ts';
import { openEngine, quoted, type Engine } from '../../src/edges/duckdb/engine.ts';
import { CHARGE_LINE_COLUMNS, INVOICE_COLUMNS, type BillFile, type BillPeriod, type BillStore } from '../../src/ports/charge-line.ts';

type Text = string | null;
export type GivenLine = Partial<Record<keyof typeof CHARGE_LINE_COLUMNS, Text>>;
export type GivenInvoice = Partial<Record<keyof typeof INVOICE_COLUMNS, Text>>;

export interface GivenBills {
  readonly lines: readonly GivenLine[];
  readonly crossCheckLines?: readonly GivenLine[];
  readonly invoices?: readonly GivenInvoice[];
  readonly files?: readonly BillFile[];
  readonly periods?: readonly BillPeriod[];
}

const MEMORY_MEGABYTES = 256;

export async function withBillsOf<Result>(given: GivenBills, work: (bills: BillStore) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'hikeshi-bills-'));
  const spillFolder = join(folder, 'spill');
  mkdirSync(spillFolder);
  try {
    const [counted, checks] = [join(folder, 'counted.parquet'), join(folder, 'checks.parquet')];
    const engine = await openEngine({ threads: 1, memoryMegabytes: MEMORY_MEGABYTES, spillFolder });
    try {
      await writeLines(engine, counted, given.lines);
      await writeLines(engine, checks, given.crossCheckLines ?? []);
    } finally {
      engine.close();
    }
    const whole = (file: string) => ({ whole: [file], inPart: [], parts: [], leftOut: null });
    const bills = await openDuckdbBillStore({
      folder,
      spillFolder,
      files: given.files ?? [aFile()],
      periods: given.periods ?? [aPeriod()],
      counted: whole(counted),
      crossChecks: whole(checks),
      invoices: (given.invoices ?? []).map((invoice) => invoiceNames.map((name) => invoice[name] ?? null)),
      threads: 2,
      memoryMegabytes: MEMORY_MEGABYTES,
    });
    try {
      return await work(bills);
    } finally {
      await bills.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const invoiceNames = Object.keys(INVOICE_COLUMNS) as (keyof typeof INVOICE_COLUMNS)[];

export const aFile = (own: Partial<BillFile> = {}): BillFile => ({
  fileNo: 1,
  name: 'cur.csv',
  sha256: 'a'.repeat(64),
  format: 'cur-2',
  hasResourceIds: true,
  granularity: 'hourly',
  rows: { read: 1, rejected: 0 },
  periods: ['2025-12-01'],
  use: 'counted',
  problems: [],
  ...own,
});

export const aPeriod = (own: Partial<BillPeriod> = {}): BillPeriod => ({
  payerAccount: '111122223333',
  period: '2025-12-01',
  format: 'cur-2',
  files: [1],
  final: true,
  whyNotFinal: null,
  missingDays: [],
  until: null,
  ...own,
});

const USUAL: GivenLine = {
  file_no: '1',
  format: 'cur-2',
  payer_account: '111122223333',
  usage_account: '111122223333',
  period: '2025-12-01',
  kind: 'usage',
  service: 'AmazonEC2',
  net: '0',
  currency: 'USD',
};

const ENGINE_TYPES = { text: 'VARCHAR', integer: 'BIGINT', timestamp: 'TIMESTAMP', amount: 'DECIMAL(38, 12)' } as const;
const columns = Object.entries(CHARGE_LINE_COLUMNS);

async function writeLines(engine: Engine, file: string, lines: readonly GivenLine[]): Promise<void> {
  const told = lines.map((line, index) => ({ ...USUAL, line_key: String(index), row_no: String(index + 1), ...line }));
  const rows = told.map((line) => Object.fromEntries(columns.map(([name]) => [name, line[name as keyof GivenLine] ?? null])));
  const shape = JSON.stringify([Object.fromEntries(columns.map(([name]) => [name, 'VARCHAR']))]);
  const typed = columns.map(([name, type]) => `cast("${name}" as ${ENGINE_TYPES[type]}) as "${name}"`).join(', ');
  await engine.connection.run(
    `create or replace temp table told as select ${typed} from (select unnest(from_json($1, '${shape}'), recursive := true))`,
    [JSON.stringify(rows)],
  );
  await engine.connection.run(`copy told to ${quoted(file)} (format parquet)`);
}
