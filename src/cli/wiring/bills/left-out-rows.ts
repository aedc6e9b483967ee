/** Rows of a bill that were not counted, kept beside its lines so that a person can look at them: one JSON object a line. */
import { join } from 'node:path';
import type { LeftOutRow } from '../../../collect/bills/bill-rows.ts';
import { writeWhole } from '../../../edges/case-folder/write-whole.ts';
import type { RejectedRow } from '../../../edges/duckdb/bills/bill-segments.ts';

/** `row` counts from 1 after the heading; `text` is the beginning of the row. Null, and no file, when there are none. */
export function keepLeftOutRows(folder: string, fileNo: number, rows: readonly (LeftOutRow | RejectedRow)[]): string | null {
  if (rows.length === 0) return null;
  const name = `bill-${String(fileNo).padStart(4, '0')}-left-out.jsonl`;
  writeWhole(
    join(folder, name),
    rows.toSorted((a, b) => a.row - b.row).map(({ row, why, text }) => `${JSON.stringify({ row, why, text })}\n`),
  );
  return name;
}
