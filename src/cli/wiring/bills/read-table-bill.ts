/** A bill that is a table: read once, and a Bills page once more when it turns out to tell the same charges by account and for the payer. */
import { payerRepeatsLinked } from '../../../collect/bills/bills-page-totals.ts';
import type { RecognisedTable } from '../../../collect/bills/recognise.ts';
import { ExpandedInput } from '../../../edges/files/expanded-input.ts';
import { LINKED_ONLY_LAYOUT } from '../../../knowledge/billing/bills-page-columns.ts';
import { billRead, type BillRead, type BillWork } from './bill-work.ts';
import { readTable, type TableRead } from './read-table.ts';

/** @throws HikeshiProblem */
export async function readTableBill(work: BillWork, table: RecognisedTable): Promise<BillRead> {
  const { format, headings } = table;
  let { read, fault } = await once(work, table);
  if (format === 'bills-page-csv' && (await repeatsItself(work))) ({ read, fault } = await once(work, { ...table, layout: LINKED_ONLY_LAYOUT }));
  return billRead(work, { format, headings, read, fault });
}

async function once(work: BillWork, table: RecognisedTable): Promise<{ read: TableRead; fault: ExpandedInput['fault'] }> {
  const input = new ExpandedInput(work.part, work.expansion);
  work.segments.begin({ fileNo: work.fileNo, ...table });
  return { read: await readTable({ ...work, input, table }), fault: input.fault };
}

async function repeatsItself({ segments }: BillWork): Promise<boolean> {
  const { segments: written, sumRows } = segments.finish();
  return payerRepeatsLinked(await segments.netByKindTold(written), sumRows);
}
