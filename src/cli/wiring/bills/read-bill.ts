/** One file or archive entry: recognised by its content and read into segments, or told why not. */
import { recognise, type Recognised } from '../../../collect/bills/recognise.ts';
import { ExpandedInput } from '../../../edges/files/expanded-input.ts';
import { refusalFor } from '../../../edges/files/refusal-words.ts';
import type { BillRead, BillWork } from './bill-work.ts';
import { readAnswers, readConsoleTable } from './read-cost-explorer.ts';
import { readInvoices } from './read-invoices.ts';
import { readParquet } from './read-parquet.ts';
import { readTableBill } from './read-table-bill.ts';

const HEAD_BYTES = 1_048_576;

/** @throws HikeshiProblem when storing fails; what is wrong with the file itself is told. */
export async function readBill(work: BillWork): Promise<BillRead> {
  try {
    const head = await headOf(work);
    const recognised = recognise(head.bytes, head.whole);
    if (recognised.kind !== 'table') work.onProgress(work.part.bytes);
    return await readAs(recognised, work);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    return { kind: 'not-a-bill', why: refusalFor(error) };
  }
}

async function readAs(recognised: Recognised, work: BillWork): Promise<BillRead> {
  switch (recognised.kind) {
    case 'table':
      return readTableBill(work, recognised);
    case 'parquet':
      return readParquet(work);
    case 'json':
      return recognised.bill === 'invoice-summaries' ? readInvoices(work, recognised.encoding) : readAnswers(work, recognised.encoding);
    case 'cost-explorer-csv':
      return readConsoleTable(work, recognised);
    case 'beside':
    case 'not-a-bill':
      return recognised;
  }
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
