/**
 * `bills/` of a case. Segments lie beside the manifest and are never changed; only what the manifest names counts, and it is replaced in one step.
 * A run killed at any point leaves segments that nothing names; the next run removes them.
 */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, rmSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { casePaths } from '../../../case/case-paths.ts';
import { readBillsManifest, type BillsManifest } from './bills-manifest.ts';

export interface BillsPaths {
  /** Segments and manifest. */
  readonly bills: string;
  /** For what does not fit in memory and for pieces on their way into the engine; empty between runs. */
  readonly spill: string;
}

export function billsPaths(caseFolder: string): BillsPaths {
  const { root, spill } = casePaths(caseFolder);
  return { bills: `${root}/bills`, spill: `${spill}/bills-${process.pid}` };
}

/** Makes the folder ready for a run and gives what the case holds. Call with the case lock held. */
export function beginBills({ bills, spill }: BillsPaths): BillsManifest | null {
  removeSpills(dirname(spill));
  mkdirSync(bills, { recursive: true });
  mkdirSync(spill, { recursive: true });
  const manifest = readBillsManifest(bills);
  const named = new Set([...(manifest?.bills.flatMap(({ segments, leftOutRows }) => [...segments, leftOutRows]) ?? []), manifest?.leftOut]);
  for (const name of readdirSync(bills)) if (/\.(parquet|jsonl|part)$/.test(name) && !named.has(name)) rmSync(join(bills, name));
  return manifest;
}

/** Flushes what the manifest is about to name. */
export function syncSegments({ bills }: BillsPaths, segments: readonly string[]): void {
  for (const segment of segments) {
    const file = openSync(join(bills, segment), 'r+');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }
}

export function endBills({ spill }: BillsPaths): void {
  rmSync(spill, { recursive: true, force: true });
  try {
    rmdirSync(dirname(spill));
  } catch {
    // Somebody else's spill is in it.
  }
}

/** Left by runs that were killed. */
function removeSpills(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names) if (name.startsWith('bills-')) rmSync(join(folder, name), { recursive: true });
}
