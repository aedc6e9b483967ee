/** From what the manifest says is used to the segments the engine looks at: whole files where it can, parts of files where it must. */
import type { ChosenLinesOfCase } from '../../../edges/duckdb/bills/bill-store.ts';
import type { BillsManifest, PortionUsed } from './bills-manifest.ts';

export function chosenLines({ bills, used, leftOut }: BillsManifest, folder: string, use: PortionUsed['use']): ChosenLinesOfCase {
  const own = used.filter((one) => one.use === use);
  const portions = (fileNo: number): PortionUsed[] => own.filter((one) => one.fileNo === fileNo);
  const concerned = bills.filter(({ file }) => portions(file.fileNo).length > 0);
  const whole = concerned.filter(({ file, facts }) => portions(file.fileNo).length === facts.length);
  const inPart = concerned.filter((bill) => !whole.includes(bill));
  const segments = (some: typeof bills): string[] => some.flatMap((bill) => bill.segments.map((segment) => `${folder}/${segment}`));
  return {
    whole: segments(whole),
    inPart: segments(inPart),
    parts: inPart.flatMap(({ file }) => portions(file.fileNo).map(({ payer, account, period }) => [file.fileNo, payer, account, period])),
    leftOut: use === 'counted' && leftOut !== null ? `${folder}/${leftOut}` : null,
  };
}
