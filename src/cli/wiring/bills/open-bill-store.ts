/** The bill store of a case whose bills were read. */
import { availableParallelism } from 'node:os';
import { casePaths } from '../../../case/case-paths.ts';
import { openDuckdbBillStore } from '../../../edges/duckdb/bills/bill-store.ts';
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import { INVOICE_COLUMNS, type BillStore } from '../../../ports/charge-line.ts';
import type { SqlValue } from '../../../ports/sql.ts';
import { billsPaths, endBills } from './bills-folder.ts';
import { readBillsManifest, type BillOfCase } from './bills-manifest.ts';
import { chosenLines } from './chosen-lines.ts';

export interface BillStoreWish {
  /** @default the machine's cores, at most 4 */
  readonly threads?: number;
  /** For the engine; what does not fit goes to the case's spill folder. @default 512 */
  readonly memoryMegabytes?: number;
}

/** `caseFolder` is an absolute path. @throws HikeshiProblem `bills-not-read` when the case holds no bills. */
export async function openBillStore(caseFolder: string, wish: BillStoreWish = {}): Promise<BillStore> {
  const paths = billsPaths(caseFolder);
  const manifest = readBillsManifest(paths.bills);
  if (manifest === null) throw billsNotRead(caseFolder);
  const spill = `${paths.spill}-store`;
  const store = await openDuckdbBillStore({
    folder: casePaths(caseFolder).root,
    spillFolder: spill,
    files: manifest.bills.map(({ file }) => file),
    periods: manifest.periods,
    counted: chosenLines(manifest, paths.bills, 'counted'),
    crossChecks: chosenLines(manifest, paths.bills, 'cross-check'),
    invoices: invoicesOnce(manifest.bills),
    threads: wish.threads ?? Math.min(4, availableParallelism()),
    memoryMegabytes: wish.memoryMegabytes ?? 512,
  });
  const close = store.close.bind(store);
  store.close = async () => {
    await close();
    endBills({ ...paths, spill });
  };
  return store;
}

const billsNotRead = (caseFolder: string): HikeshiProblem =>
  new HikeshiProblem('bills-not-read', 'you', {
    ja: `ケースのフォルダー ${caseFolder} には、まだ請求の明細がありません。「hikeshi claim --bill ファイル」で渡してください。`,
    en: `The case folder ${caseFolder} holds no bills yet. Give them with “hikeshi claim --bill FILE”.`,
  });

const [ID, TYPE] = [Object.keys(INVOICE_COLUMNS).indexOf('invoice_id'), Object.keys(INVOICE_COLUMNS).indexOf('invoice_type')];

/** Each invoice once: AWS's own list of invoices tells more of it than the Bills page; of two lists the one that holds more invoices is the newer. */
function invoicesOnce(bills: readonly BillOfCase[]): readonly (readonly SqlValue[])[] {
  const rank = ({ file, invoices }: BillOfCase): string =>
    `${file.format === 'invoice-summaries' ? 0 : 1} ${String(1_000_000 - invoices.length).padStart(7, '0')} ${file.sha256}`;
  const once = new Map<string, readonly SqlValue[]>();
  for (const { invoices } of bills.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)))
    for (const row of invoices) {
      const key = `${String(row[ID])} ${String(row[TYPE])}`;
      if (!once.has(key)) once.set(key, row);
    }
  return [...once.values()];
}
