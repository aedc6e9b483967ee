/** `bills/bills.json` of a case: which bills were read, which segments hold them, what counts. Written last, so its presence says that all it names is whole. */
import { readFileSync } from 'node:fs';
import { writeWhole } from '../../../edges/case-folder/write-whole.ts';
import type { PortionFacts } from '../../../ports/bill-facts.ts';
import type { BillFile, BillPeriod } from '../../../ports/charge-line.ts';
import type { SqlValue } from '../../../ports/sql.ts';
import type { Bilingual } from '../../../words/language.ts';

export interface BillOfCase {
  readonly file: BillFile;
  /** Its headings, or what it groups costs by: parts of one export have the same. */
  readonly shape: string;
  readonly dimensions: number;
  /** What reading it had to say; `file.problems` has also what counting it had. */
  readonly remarks: readonly Bilingual[];
  /** Names inside the bills folder. */
  readonly segments: readonly string[];
  /** File with the rows that were not counted, or null when there are none. */
  readonly leftOutRows: string | null;
  readonly facts: readonly PortionFacts[];
  /** Rows for the table `invoice`. */
  readonly invoices: readonly (readonly SqlValue[])[];
}

/** What one file tells of one period of one account, and whether it counts. */
export interface PortionUsed {
  readonly fileNo: number;
  readonly payer: string | null;
  readonly account: string | null;
  readonly period: string;
  readonly use: 'counted' | 'cross-check';
}

export interface BillsManifest {
  readonly schema: 'hikeshi.bills/1';
  readonly bills: readonly BillOfCase[];
  readonly periods: readonly BillPeriod[];
  readonly used: readonly PortionUsed[];
  /** File with the keys of lines that a newer file tells again (column line_key), or null when there are none. */
  readonly leftOut: string | null;
}

const MANIFEST_FILE = 'bills.json';

export const NO_BILLS: BillsManifest = { schema: 'hikeshi.bills/1', bills: [], periods: [], used: [], leftOut: null };

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
