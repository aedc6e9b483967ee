/** One file or archive entry: recognised by its content and read into segments, or told why not. */
import { join } from 'node:path';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { recognise, type Recognised } from '../../../collect/bills/recognise.ts';
import { NOT_A_BILL } from '../../../collect/bills/not-a-bill-words.ts';
import { billProblems } from '../../../collect/bills/bill-problems.ts';
import type { BillSegments } from '../../../edges/duckdb/bills/bill-segments.ts';
import { ExpandedInput, isGzip } from '../../../edges/files/expanded-input.ts';
import type { ExpansionLimits } from '../../../edges/files/expansion-limits.ts';
import { regionBytes } from '../../../edges/files/file-region.ts';
import type { InputPart } from '../../../edges/files/input-part.ts';
import { refusalFor } from '../../../edges/files/refusal-words.ts';
import { billFormatOf } from '../../../knowledge/billing/bill-format-of.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { BillOfCase } from './bills-manifest.ts';
import { billOfCase } from './bill-of-case.ts';
import { readTable, type TableRead } from './read-table.ts';

export interface BillWork {
  readonly part: InputPart;
  readonly fileNo: number;
  readonly sha256: string;
  readonly segments: BillSegments;
  readonly expansion: ExpansionLimits;
  readonly folder: string;
  readonly onProgress: (bytes: number) => void;
  readonly signal: AbortSignal;
}

export type BillRead =
  | { readonly kind: 'bill'; readonly bill: BillOfCase }
  /** Holds no charges and belongs to a bill that does. */
  | { readonly kind: 'beside'; readonly why: Bilingual }
  | { readonly kind: 'not-a-bill'; readonly why: Bilingual };

const HEAD_BYTES = 1_048_576;

/** @throws HikeshiProblem when storing fails; what is wrong with the file itself is told. */
export async function readBill(work: BillWork): Promise<BillRead> {
  try {
    const head = await headOf(work);
    return await readAs(recognise(head.bytes, head.whole), work);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    return { kind: 'not-a-bill', why: refusalFor(error) };
  } finally {
    work.onProgress(work.part.bytes);
  }
}

async function readAs(recognised: Recognised, work: BillWork): Promise<BillRead> {
  switch (recognised.kind) {
    case 'table': {
      const { format, layout, headings, dateOrder, decimalComma } = recognised;
      const input = new ExpandedInput(work.part, work.expansion);
      work.segments.begin({ fileNo: work.fileNo, format, layout, headings, dateOrder, decimalComma });
      const read = await readTable({
        input,
        table: recognised,
        segments: work.segments,
        folder: work.folder,
        onChunk: () => undefined,
        signal: work.signal,
      });
      return told(work, { format, headings, read, fault: input.fault });
    }
    case 'parquet':
      return readParquet(work);
    case 'json':
      return { kind: 'not-a-bill', why: NOT_A_BILL.otherJson };
    case 'beside':
    case 'not-a-bill':
      return { kind: recognised.kind, why: recognised.why };
  }
}

async function readParquet(work: BillWork): Promise<BillRead> {
  const { path, fault } = await fileOf(work);
  const table = await work.segments.parquetColumns(path);
  if (table === null) return { kind: 'not-a-bill', why: NOT_A_BILL.damagedParquet };
  const headings = table.columns.map(({ name }) => name);
  const known = billFormatOf(headings);
  if (known === null || known.format === 'bills-page-csv') return { kind: 'not-a-bill', why: NOT_A_BILL.otherParquet };
  work.segments.begin({ fileNo: work.fileNo, ...known, headings, dateOrder: null, decimalComma: false });
  await work.segments.addParquet(path, table);
  return told(work, { format: known.format, headings, read: { taken: table.rows, leftOut: 0, leftOutRows: [] }, fault });
}

/** Parquet is read from its end, so what is packed is unpacked first. */
async function fileOf({ part, expansion, folder }: BillWork): Promise<{ readonly path: string; readonly fault: ExpandedInput['fault'] }> {
  if (part.entry === null && !isGzip(regionBytes(part.path, 0, 3))) return { path: part.path, fault: null };
  const input = new ExpandedInput(part, expansion);
  const path = join(folder, 'unpacked.parquet');
  await pipeline(input.chunks(), createWriteStream(path));
  return { path, fault: input.fault };
}

async function headOf({ part, expansion }: BillWork): Promise<{ readonly bytes: Buffer; readonly whole: boolean }> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const chunk of new ExpandedInput(part, expansion).chunks()) {
    pieces.push(Buffer.from(chunk));
    length += chunk.length;
    if (length >= HEAD_BYTES) return { bytes: Buffer.concat(pieces).subarray(0, HEAD_BYTES), whole: false };
  }
  return { bytes: Buffer.concat(pieces), whole: true };
}

interface Outcome {
  readonly format: Parameters<typeof billOfCase>[0]['format'];
  readonly headings: readonly string[];
  readonly read: TableRead;
  readonly fault: ExpandedInput['fault'];
}

async function told({ segments, fileNo, part, sha256 }: BillWork, { format, headings, read, fault }: Outcome): Promise<BillRead> {
  const stored = segments.finish();
  const facts = await segments.facts(stored.segments);
  const problems = billProblems({ read, stored, facts, fault });
  return { kind: 'bill', bill: billOfCase({ fileNo, name: part.name, sha256, format, headings, read, stored, facts, problems }) };
}
