/** Workbooks as XLSX files (Office Open XML, ECMA-376). The only place that knows the library. */
import writeExcelFile, { type Cell, type CellObject } from 'write-excel-file/node';
import { cutText, visibleText } from '../../../../words/visible-text.ts';
import { filtersAndResults } from './filters-and-results.ts';
import type { CellLook, SheetCell, WorkbookSheet } from './workbook.ts';

/** A cell holds 32,767 characters; longer texts than this say nothing more to a reader. */
const TEXT_MOST = 2_000;

const HEADING = {
  fontWeight: 'bold',
  backgroundColor: '#EEF0F2',
  wrap: true,
  alignVertical: 'center',
  bottomBorderStyle: 'thin',
  height: 34,
} as const;

const LOOKS: Readonly<Record<CellLook, Partial<CellObject>>> = {
  title: { fontWeight: 'bold', fontSize: 14, height: 26 },
  heading: HEADING,
  'figure-heading': { ...HEADING, align: 'right' },
  strong: { fontWeight: 'bold', topBorderStyle: 'thin' },
  soft: { textColor: '#555D6A' },
  exact: { textColor: '#555D6A', align: 'right' },
  /** Three lines: rows do not grow by themselves where their height is given. */
  wrapped: { wrap: true, alignVertical: 'top', height: 50 },
  beside: { indent: 1 },
  asked: { fontWeight: 'bold', backgroundColor: '#FDF4DC' },
};

/** The bytes of the file. Text is text, whatever it says; formulas carry their results and are computed anew when the file is opened. */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  return writeExcelFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: sheet.rows.map((row) => row.map(cellOf)),
      columns: sheet.widths.map((width) => ({ width })),
      orientation: 'landscape' as const,
      ...(sheet.headingRows > 0 ? { stickyRowsCount: sheet.headingRows } : { showGridLines: false }),
    })),
    { fontFamily: 'Calibri', fontSize: 11, features: [filtersAndResults(sheets)] },
  ).toBuffer();
}

function cellOf(cell: SheetCell): Cell {
  if (cell === null) return null;
  const look = cell.look === undefined ? {} : LOOKS[cell.look];
  switch (cell.kind) {
    case 'text':
      // `@` keeps it text even when somebody edits the cell.
      return { ...look, type: String, format: '@', value: storable(cell.text) };
    case 'amount':
      return {
        ...look,
        type: Number,
        ...(cell.places === null ? {} : { format: numberFormat(cell.places) }),
        value: Number(cell.amount),
        align: 'right',
      };
    case 'formula':
      return { ...look, type: 'Formula', format: numberFormat(cell.places), value: cell.formula, align: 'right' };
  }
}

/** `#,##0.00`, in every program and language. */
const numberFormat = (places: number): string => (places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}`);

/**
 * Visible, bounded, and never the name of something every JavaScript object has: write-excel-file 4.1.1 looks texts up in a plain object
 * and would write the member's source in their place. A blank behind such a word makes it another word.
 */
function storable(text: string): string {
  const safe = visibleText(cutText(text, TEXT_MOST).text);
  return safe in Object.prototype ? `${safe} ` : safe;
}
