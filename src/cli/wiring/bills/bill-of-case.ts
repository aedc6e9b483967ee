/** What the manifest keeps of one file that was read. */
import { createHash } from 'node:crypto';
import type { LeftOutRow } from '../../../collect/bills/bill-rows.ts';
import type { SegmentsOfFile } from '../../../edges/duckdb/bills/bill-segments.ts';
import { columnKey } from '../../../knowledge/billing/bill-layout.ts';
import type { PortionFacts } from '../../../ports/bill-facts.ts';
import type { BillFile, BillFormat } from '../../../ports/charge-line.ts';
import type { SqlValue } from '../../../ports/sql.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { BillOfCase } from './bills-manifest.ts';

export interface BillReadWhole {
  readonly fileNo: number;
  readonly name: string;
  readonly sha256: string;
  readonly format: BillFormat;
  readonly headings: readonly string[];
  readonly shape?: string;
  readonly dimensions?: number;
  readonly read: { readonly leftOut: number; readonly leftOutRows: readonly LeftOutRow[] };
  readonly stored: SegmentsOfFile;
  readonly facts: readonly PortionFacts[];
  readonly remarks: readonly Bilingual[];
  readonly invoices: readonly (readonly SqlValue[])[];
  readonly leftOutRows: string | null;
}

const RESOURCE_COLUMNS: ReadonlySet<string> = new Set(['line_item_resource_id', 'ResourceId'].map(columnKey));

export function billOfCase(bill: BillReadWhole): BillOfCase {
  const { fileNo, name, sha256, format, headings, read, stored, facts, remarks } = bill;
  const file: BillFile = {
    fileNo,
    name,
    sha256,
    format,
    hasResourceIds: headings.some((heading) => RESOURCE_COLUMNS.has(columnKey(heading))),
    granularity: granularityOf(facts),
    rows: { read: stored.stored, rejected: stored.rejected + read.leftOut },
    periods: [...new Set(facts.map(({ period }) => period))].sort(),
    use: 'counted',
    problems: remarks,
  };
  const { shape = shapeOf(headings), dimensions = 0, invoices, leftOutRows } = bill;
  return { file, shape, dimensions, remarks, segments: stored.segments, leftOutRows, facts, invoices };
}

/** Headings in any order: spreadsheets move columns. */
const shapeOf = (headings: readonly string[]): string =>
  createHash('sha256').update(headings.map(columnKey).sort().join('\n')).digest('hex').slice(0, 16);

/** By the lines of use; fees and taxes of a whole month are in every bill. */
function granularityOf(facts: readonly PortionFacts[]): BillFile['granularity'] {
  const told = (['hourly', 'daily', 'longer'] as const).filter((one) => facts.some((portion) => portion[one] > 0));
  const [finest] = told;
  if (finest === undefined) return 'none';
  const lines = told.map((one) => facts.reduce((sum, portion) => sum + portion[one], 0));
  const clear = (lines[0] ?? 0) * 10 >= lines.reduce((sum, one) => sum + one, 0);
  return clear ? (finest === 'longer' ? 'monthly' : finest) : 'mixed';
}
