/** Decides over all bills of a case what counts, and what can be said of each period. */
import { settle, type Settlement } from '../../../collect/bills/counting/settle.ts';
import { billPeriods, type IssuedInvoice } from '../../../collect/bills/counting/periods.ts';
import { grouped } from '../../../collect/bills/counting/grouped.ts';
import type { CountedFile, Portion } from '../../../collect/bills/counting/portion.ts';
import { stretchOf } from '../../../collect/bills/counting/rank.ts';
import type { BillSegments } from '../../../edges/duckdb/bills/bill-segments.ts';
import { INVOICE_COLUMNS, type BillFile, type BillFormat } from '../../../ports/charge-line.ts';
import type { BillOfCase, BillsManifest, PortionUsed } from './bills-manifest.ts';

/** `leftOutFile`: name for the file of lines told twice, inside the bills folder. */
export async function settled(bills: readonly BillOfCase[], segments: BillSegments, leftOutFile: string): Promise<BillsManifest> {
  const files = bills.flatMap((bill) => countedFile(bill) ?? []);
  const segmentsOf = new Map(bills.map(({ file, segments: own }) => [file.fileNo, own]));
  await segments.beginTwice();
  const settlement = await settle(files, (period, shape) =>
    segments.toldTwice(
      period,
      shape.map(({ file, portions }) => ({
        fileNo: file.fileNo,
        segments: segmentsOf.get(file.fileNo) ?? [],
        payer: portions[0]?.facts.payer ?? null,
        lines: portions.reduce((sum, { facts }) => sum + facts.lines, 0),
        stretch: stretchOf(portions),
      })),
    ),
  );
  const leftOut = await segments.writeLeftOut(leftOutFile);
  return {
    schema: 'hikeshi.bills/1',
    bills: bills.map((bill) => ({ ...bill, file: usedFile(bill, settlement) })),
    periods: [...grouped(settlement.counted, ({ payer, facts }) => `${payer ?? ''} ${facts.period}`).values()].flatMap((counted) =>
      billPeriods(counted, issuedInvoices(bills)),
    ),
    used: [...settlement.counted.map((one) => portionUsed(one, 'counted')), ...settlement.crossChecks.map((one) => portionUsed(one, 'cross-check'))],
    leftOut: leftOut ? leftOutFile : null,
  };
}

function countedFile({ file, shape, dimensions, facts }: BillOfCase): CountedFile | null {
  if (file.use === 'duplicate' || file.format === 'invoice-summaries') return null;
  const format: BillFormat = file.format;
  return { fileNo: file.fileNo, name: file.name, sha256: file.sha256, format, hasResourceIds: file.hasResourceIds, dimensions, shape, facts };
}

function usedFile({ file, remarks }: BillOfCase, settlement: Settlement): BillFile {
  if (file.use === 'duplicate' || file.format === 'invoice-summaries') return file;
  const has = (portions: readonly Portion[]): boolean => portions.some((one) => one.file.fileNo === file.fileNo);
  const use = has(settlement.counted)
    ? 'counted'
    : has(settlement.crossChecks)
      ? 'cross-check'
      : has(settlement.superseded)
        ? 'superseded'
        : 'counted';
  return { ...file, use, problems: [...remarks, ...(settlement.remarks.get(file.fileNo) ?? [])] };
}

const portionUsed = ({ file, facts }: Portion, use: PortionUsed['use']): PortionUsed => ({
  fileNo: file.fileNo,
  payer: facts.payer,
  account: facts.account,
  period: facts.period,
  use,
});

const columns = Object.keys(INVOICE_COLUMNS);

/** Invoices of a month's use; those of purchases say nothing of the month. */
function issuedInvoices(bills: readonly BillOfCase[]): IssuedInvoice[] {
  const [type, bill, account, period] = ['invoice_type', 'bill_type', 'account', 'period'].map((column) => columns.indexOf(column));
  const texts = bills.flatMap(({ invoices }) =>
    invoices.map((row) => (index: number | undefined) => (typeof row[index ?? -1] === 'string' ? String(row[index ?? -1]) : null)),
  );
  return texts
    .filter((at) => at(type) === 'INVOICE' && at(bill) === 'ANNIVERSARY')
    .flatMap((at) => {
      const told = at(period);
      return told === null ? [] : [{ account: at(account), period: told }];
    });
}
