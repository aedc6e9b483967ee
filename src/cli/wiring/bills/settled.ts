/** Decides over all bills of a case what counts, and what can be said of each period. */
import type { BillSegments } from '../../../edges/duckdb/bills/bill-segments.ts';
import type { BillOfCase, BillsManifest } from './bills-manifest.ts';

export async function settled(bills: readonly BillOfCase[], segments: BillSegments): Promise<BillsManifest> {
  await Promise.resolve(segments);
  return { schema: 'hikeshi.bills/1', bills, periods: [] };
}
