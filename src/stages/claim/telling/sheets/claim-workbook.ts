/** The claim as a workbook to attach: summary first, every line to filter, and how each was decided. */
import type { Language } from '../../../../words/language.ts';
import type { SheetCell, WorkbookSheet } from '../../../report/index.ts';
import type { ToldClaim } from '../told-claim.ts';
import { decidedSheet } from './decided-sheet.ts';
import { filesSheet } from './files-sheet.ts';
import { invoicesSheet } from './invoices-sheet.ts';
import { linesSheet } from './lines-sheet.ts';
import type { LineSums } from './part-rows.ts';
import { summarySheet } from './summary-sheet.ts';
import { thingsSheet } from './things-sheet.ts';

export interface WorkbookMaking {
  readonly language: Language;
  /** ISO time. */
  readonly madeAt: string;
  readonly version: string;
  readonly accounts: readonly string[];
  readonly synthetic: boolean;
}

/** What the sheets take of the lines, gathered while they went by (`LineRows`). */
export interface LinesGathered {
  readonly rows: readonly (readonly SheetCell[])[];
  readonly sums: LineSums;
}

export const claimWorkbook = (told: ToldClaim, lines: LinesGathered, making: WorkbookMaking): readonly WorkbookSheet[] => [
  summarySheet(told, lines, making),
  linesSheet(lines, making.language),
  thingsSheet(told, making.language),
  invoicesSheet(told, making.language),
  decidedSheet(told, making.language),
  filesSheet(told, making.language),
];
