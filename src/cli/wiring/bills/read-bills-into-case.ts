/** From bill files of any kind to charge lines at rest in the case: find, recognise, read one after the other, count once, put in place. */
import { availableParallelism } from 'node:os';
import { BillSegments } from '../../../edges/duckdb/bills/bill-segments.ts';
import { USUAL_EXPANSION, type ExpansionLimits } from '../../../edges/files/expansion-limits.ts';
import { findInputs } from '../../../edges/files/find-inputs.ts';
import type { InputPart } from '../../../edges/files/input-part.ts';
import { STANDARD_INPUT, spooledInput } from '../../../edges/files/standard-input.ts';
import type { BillFile, BillPeriod } from '../../../ports/charge-line.ts';
import type { Host } from '../../../ports/host.ts';
import type { Bilingual } from '../../../words/language.ts';
import { beginBills, billsPaths, endBills, syncSegments, type BillsPaths } from './bills-folder.ts';
import { NO_BILLS, writeBillsManifest, type BillOfCase, type BillsManifest } from './bills-manifest.ts';
import { contentHash } from './content-hash.ts';
import { duplicateOf } from './duplicate-of.ts';
import { readBill } from './read-bill.ts';
import type { BillWork } from './bill-work.ts';
import { settled } from './settled.ts';
import { setAside } from './set-aside.ts';
import { missingParts } from '../../../collect/bills/manifest-parts.ts';

export interface BillsWish {
  /** Files and folders; `-` is the standard input. None: what the case already holds. */
  readonly paths: readonly string[];
  /** Absolute path of the case folder, which the caller has locked. */
  readonly caseFolder: string;
  readonly host: Host;
  /** How far compressed input may expand. @default USUAL_EXPANSION */
  readonly expansion?: ExpansionLimits;
  /** Aborting removes what was begun and rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Something given that is no bill, and why. */
export interface NotRead {
  readonly name: string;
  readonly why: Bilingual;
}

export interface BillsRead {
  /** All bill files of the case, also those of earlier runs. */
  readonly files: readonly BillFile[];
  readonly periods: readonly BillPeriod[];
  /** Of this run. */
  readonly notRead: readonly NotRead[];
}

const ENGINE_MEGABYTES = 256;
const MOST_THREADS = 4;

/**
 * Adds the bills found at `paths` to those of the case. Killed at any point, the case is as before. The same files give the same lines and the same choice
 * of what counts, in whatever order they come and however often.
 * @throws HikeshiProblem for inputs that are not there or a full disk
 */
export async function readBillsIntoCase(wish: BillsWish): Promise<BillsRead> {
  const paths = billsPaths(wish.caseFolder);
  const before = beginBills(paths) ?? NO_BILLS;
  const segments = await BillSegments.open({
    folder: paths.bills,
    spillFolder: paths.spill,
    threads: Math.min(MOST_THREADS, availableParallelism()),
    memoryMegabytes: ENGINE_MEGABYTES,
  });
  try {
    const { bills, notRead } = await readNew(wish, paths, before, segments);
    if (bills.length === 0) return told(before, notRead);
    const all = [...before.bills, ...bills];
    const manifest = await settled(all, segments, `left-out-${all.length}.parquet`);
    syncSegments(paths, [...bills.flatMap((bill) => bill.segments), ...(manifest.leftOut === null ? [] : [manifest.leftOut])]);
    wish.signal?.throwIfAborted();
    writeBillsManifest(paths.bills, manifest);
    return told(manifest, notRead);
  } finally {
    segments.close();
    endBills(paths);
  }
}

const told = ({ bills, periods }: BillsManifest, notRead: readonly NotRead[]): BillsRead => ({
  files: bills.map(({ file }) => file),
  periods,
  notRead,
});

interface NewBills {
  readonly bills: readonly BillOfCase[];
  readonly notRead: readonly NotRead[];
}

async function readNew(wish: BillsWish, paths: BillsPaths, before: BillsManifest, segments: BillSegments): Promise<NewBills> {
  const spool = wish.paths.includes(STANDARD_INPUT) ? await spooledInput(paths.spill) : null;
  const found = await findInputs(wish.paths, wish.caseFolder, spool);
  const { parts, spreadsheets } = setAside(found.parts);
  const total = parts.reduce((sum, part) => sum + part.bytes, 0);
  const progress = wish.host.begin({ ja: '請求の明細を読んでいます', en: 'Reading the bills' });
  let done = 0;
  const reading = new PartsReading(before, {
    segments,
    expansion: wish.expansion ?? USUAL_EXPANSION,
    bills: paths.bills,
    folder: paths.spill,
    onProgress: (bytes) => progress.update({ done: (done += bytes), total, unit: 'bytes' }),
    signal: wish.signal ?? new AbortController().signal,
  });
  try {
    for (const part of parts) await reading.read(part);
  } finally {
    progress.end();
  }
  const notRead = [...found.refused.map(({ name, why }) => ({ name, why })), ...spreadsheets, ...reading.notRead];
  return { bills: reading.bills, notRead: withMissingParts(notRead, parts) };
}

/** A manifest counts for nothing, but knows whether all parts of its export are there. */
const withMissingParts = (notRead: readonly (NotRead & { readonly manifest?: string })[], parts: readonly InputPart[]): NotRead[] => {
  const given = parts.map(({ name }) => name);
  return notRead.map(({ name, why, manifest }) => ({ name, why: (manifest === undefined ? null : missingParts(manifest, given)) ?? why }));
};

/** One part after the other; numbers go on from those of the case. */
class PartsReading {
  readonly bills: BillOfCase[] = [];
  readonly notRead: (NotRead & { readonly manifest?: string })[] = [];
  private readonly before: readonly BillOfCase[];
  private readonly work: Omit<BillWork, 'part' | 'fileNo' | 'sha256'>;
  private nextNo: number;

  constructor(before: BillsManifest, work: PartsReading['work']) {
    this.before = before.bills;
    this.work = work;
    this.nextNo = before.bills.reduce((most, { file }) => Math.max(most, file.fileNo), 0) + 1;
  }

  async read(part: InputPart): Promise<void> {
    this.work.signal.throwIfAborted();
    const sha256 = await contentHash(part, this.work.expansion);
    const same = [...this.before, ...this.bills].filter(({ file }) => file.sha256 === sha256);
    if (same.some(({ file }) => file.name === part.name)) return;
    if (same[0] === undefined) return this.readFirst(part, sha256);
    this.work.onProgress(part.bytes);
    this.bills.push(duplicateOf(same[0], this.nextNo++, part.name));
  }

  private async readFirst(part: InputPart, sha256: string): Promise<void> {
    const read = await readBill({ ...this.work, part, fileNo: this.nextNo, sha256 });
    if (read.kind === 'bill') {
      this.bills.push(read.bill);
      this.nextNo++;
    } else this.notRead.push({ name: part.name, why: read.why, ...(read.kind === 'beside' ? { manifest: read.text } : {}) });
  }
}
