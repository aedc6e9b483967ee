/** The bill store of a case whose bills were read. */
import { availableParallelism } from 'node:os';
import { rmSync } from 'node:fs';
import { casePaths } from '../../../case/case-paths.ts';
import { openDuckdbBillStore } from '../../../edges/duckdb/bills/bill-store.ts';
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import type { BillStore } from '../../../ports/charge-line.ts';
import { billsPaths } from './bills-folder.ts';
import { readBillsManifest } from './bills-manifest.ts';
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
  const store = await openDuckdbBillStore({
    folder: casePaths(caseFolder).root,
    spillFolder: `${paths.spill}-store`,
    files: manifest.bills.map(({ file }) => file),
    periods: manifest.periods,
    counted: chosenLines(manifest, paths.bills, 'counted'),
    crossChecks: chosenLines(manifest, paths.bills, 'cross-check'),
    invoices: manifest.bills.flatMap(({ invoices }) => invoices),
    threads: wish.threads ?? Math.min(4, availableParallelism()),
    memoryMegabytes: wish.memoryMegabytes ?? 512,
  });
  const close = store.close.bind(store);
  store.close = async () => {
    await close();
    rmSync(`${paths.spill}-store`, { recursive: true, force: true });
  };
  return store;
}

const billsNotRead = (caseFolder: string): HikeshiProblem =>
  new HikeshiProblem('bills-not-read', 'you', {
    ja: `ケースのフォルダー ${caseFolder} には、まだ請求の明細がありません。「hikeshi claim --bill ファイル」で渡してください。`,
    en: `The case folder ${caseFolder} holds no bills yet. Give them with “hikeshi claim --bill FILE”.`,
  });
