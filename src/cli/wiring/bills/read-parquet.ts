/** A bill as Parquet: the engine reads it itself. */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { NOTHING_LEFT_OUT } from '../../../collect/bills/bill-problems.ts';
import { NOT_A_BILL } from '../../../collect/bills/not-a-bill-words.ts';
import { ExpandedInput, isGzip } from '../../../edges/files/expanded-input.ts';
import { regionBytes } from '../../../edges/files/file-region.ts';
import { billFormatOf } from '../../../knowledge/billing/bill-format-of.ts';
import { billRead, type BillRead, type BillWork } from './bill-work.ts';

/** @throws HikeshiProblem */
export async function readParquet(work: BillWork): Promise<BillRead> {
  const { path, fault } = await unpacked(work);
  const table = await work.segments.parquetColumns(path);
  if (table === null) return { kind: 'not-a-bill', why: NOT_A_BILL.damagedParquet };
  const headings = table.columns.map(({ name }) => name);
  const known = billFormatOf(headings);
  if (known === null) return { kind: 'not-a-bill', why: NOT_A_BILL.otherParquet };
  work.segments.begin({ fileNo: work.fileNo, ...known, headings, dateOrder: null, decimalComma: false });
  await work.segments.addParquet(path, table);
  return billRead(work, { format: known.format, headings, read: NOTHING_LEFT_OUT, fault });
}

/** Parquet is read from its end, so what is packed is unpacked first. */
async function unpacked({ part, expansion, folder }: BillWork): Promise<{ readonly path: string; readonly fault: ExpandedInput['fault'] }> {
  if (part.entry === null && !isGzip(regionBytes(part.path, 0, 3))) return { path: part.path, fault: null };
  const input = new ExpandedInput(part, expansion);
  const path = join(folder, 'unpacked.parquet');
  await pipeline(input.chunks(), createWriteStream(path));
  return { path, fault: input.fault };
}
