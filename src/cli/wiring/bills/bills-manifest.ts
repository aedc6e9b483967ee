/** `bills/bills.json` of a case: which bills were read, which segments hold them, what counts. Written last, so its presence says that all it names is whole. */
import { readFileSync } from 'node:fs';
import { writeWhole } from '../../../edges/case-folder/write-whole.ts';
import type { PortionFacts } from '../../../ports/bill-facts.ts';
import type { BillFile, BillPeriod } from '../../../ports/charge-line.ts';
import type { SqlValue } from '../../../ports/sql.ts';

export interface BillOfCase {
  readonly file: BillFile;
  /** Names inside the bills folder. */
  readonly segments: readonly string[];
  readonly facts: readonly PortionFacts[];
  /** Rows for the table `invoice`. */
  readonly invoices: readonly (readonly SqlValue[])[];
}

export interface BillsManifest {
  readonly schema: 'hikeshi.bills/1';
  readonly bills: readonly BillOfCase[];
  readonly periods: readonly BillPeriod[];
}

const MANIFEST_FILE = 'bills.json';

export const NO_BILLS: BillsManifest = { schema: 'hikeshi.bills/1', bills: [], periods: [] };

/** Null when the case holds no bills, or bills of another version of this program. */
export function readBillsManifest(billsFolder: string): BillsManifest | null {
  try {
    const value = JSON.parse(readFileSync(`${billsFolder}/${MANIFEST_FILE}`, 'utf8')) as Partial<BillsManifest> | null;
    return value?.schema === 'hikeshi.bills/1' && Array.isArray(value.bills) ? (value as BillsManifest) : null;
  } catch {
    return null;
  }
}

export const writeBillsManifest = (billsFolder: string, manifest: BillsManifest): void =>
  writeWhole(`${billsFolder}/${MANIFEST_FILE}`, [JSON.stringify(manifest, null, 1), '\n']);
