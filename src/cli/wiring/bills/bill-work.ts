/** One file or archive entry on its way into segments, and what became of it. */
import { billProblems, type ReadOutcome } from '../../../collect/bills/bill-problems.ts';
import type { BillSegments } from '../../../edges/duckdb/bills/bill-segments.ts';
import type { ExpansionLimits } from '../../../edges/files/expansion-limits.ts';
import type { InputPart } from '../../../edges/files/input-part.ts';
import type { BillFormat } from '../../../ports/charge-line.ts';
import type { Bilingual } from '../../../words/language.ts';
import { billOfCase } from './bill-of-case.ts';
import type { BillOfCase } from './bills-manifest.ts';
import { keepLeftOutRows } from './left-out-rows.ts';
import { invoicesAndTotals } from './invoices-and-totals.ts';

export interface BillWork {
  readonly part: InputPart;
  readonly fileNo: number;
  readonly sha256: string;
  readonly segments: BillSegments;
  readonly expansion: ExpansionLimits;
  /** Of the case's bills. */
  readonly bills: string;
  /** For pieces on their way into the engine. */
  readonly folder: string;
  readonly onProgress: (bytes: number) => void;
  readonly signal: AbortSignal;
}

export type BillRead =
  | { readonly kind: 'bill'; readonly bill: BillOfCase }
  /** Holds no charges and belongs to a bill that does. */
  | { readonly kind: 'beside'; readonly why: Bilingual; readonly text: string }
  | { readonly kind: 'not-a-bill'; readonly why: Bilingual };

export interface LinesAdded {
  readonly format: BillFormat;
  readonly headings: readonly string[];
  /** What files of one export have in common. @default the headings */
  readonly shape?: string;
  /** Of Cost Explorer: by how many things the costs are grouped. @default 0 */
  readonly dimensions?: number;
  readonly read: ReadOutcome['read'];
  readonly fault: ReadOutcome['fault'];
  readonly problems?: readonly Bilingual[];
}

/** After the last line of a file: what the manifest keeps of it. @throws HikeshiProblem */
export async function billRead({ segments, fileNo, part, sha256, bills }: BillWork, added: LinesAdded): Promise<BillRead> {
  const stored = segments.finish();
  const facts = await segments.facts(stored.segments);
  const { invoices, problems } = invoicesAndTotals(fileNo, stored.sumRows, facts);
  const remarks = [...billProblems({ read: added.read, stored, facts, fault: added.fault }), ...(added.problems ?? []), ...problems];
  const leftOutRows = keepLeftOutRows(bills, fileNo, [...added.read.leftOutRows, ...stored.rejectedRows]);
  return { kind: 'bill', bill: billOfCase({ ...added, fileNo, name: part.name, sha256, stored, facts, remarks, invoices, leftOutRows }) };
}
