/** Bills written to disk, read into a case as the command line does, and looked at as the claim does. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openBillStore } from '../../src/cli/wiring/bills/open-bill-store.ts';
import { readBillsIntoCase, type BillsRead } from '../../src/cli/wiring/bills/read-bills-into-case.ts';
import type { BillStore } from '../../src/ports/charge-line.ts';
import type { Host } from '../../src/ports/host.ts';

export const quietHost: Host = { begin: () => ({ update: () => undefined, end: () => undefined }), notice: () => undefined };

export interface BillsCase {
  readonly folder: string;
  readonly read: BillsRead;
  readonly store: BillStore;
  /** Removes everything. */
  end(): Promise<void>;
}

/** `files`: name in the input folder -> content. */
export async function billsCase(files: Readonly<Record<string, string | Buffer>>): Promise<BillsCase> {
  const root = mkdtempSync(join(tmpdir(), 'hikeshi-bills-'));
  const inputs = join(root, 'inputs');
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(inputs, name)), { recursive: true });
    writeFileSync(join(inputs, name), content);
  }
  const folder = join(root, 'case');
  mkdirSync(folder);
  const read = await readBillsIntoCase({ paths: [inputs], caseFolder: folder, host: quietHost });
  const store = await openBillStore(folder, { threads: 1 });
  return {
    folder,
    read,
    store,
    end: async () => {
      await store.close();
      rmSync(root, { recursive: true });
    },
  };
}

/** CSV as AWS writes it: a cell in quotes only where it must be. */
export const csv = (rows: readonly (readonly string[])[], delimiter = ','): string =>
  rows.map((row) => `${row.map((cell) => (/["\r\n,;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter)}\n`).join('');
