/** Sheet "Files": which bill files were read, by their content's hash, so that anybody can check with the same ones. */
import { decimal } from '../../../../knowledge/money/decimal.ts';
import type { Language } from '../../../../words/language.ts';
import type { SheetCell, WorkbookSheet } from '../../../report/index.ts';
import type { ToldClaim } from '../told-claim.ts';
import { formatWords, useWords } from '../words/file-words.ts';
import { shortPath } from '../words/short-name.ts';
import { amountCell, headings, textCell } from './cells.ts';
import { SHEET_TEXT as W } from './sheet-words.ts';

export const filesSheet = ({ claim }: ToldClaim, language: Language): WorkbookSheet => ({
  name: W.files[language],
  widths: [44, 36, 10, 12, 50, 66],
  rows: [
    headings([W.file, W.format, W.rows, W.rejected, W.use, W.hash], language, [2, 3]),
    ...claim.files.map((file): readonly SheetCell[] => [
      textCell(shortPath(file.name)),
      textCell(formatWords(file.format)[language]),
      amountCell(decimal(String(file.rows)), 0),
      amountCell(decimal(String(file.rejected)), 0),
      textCell(useWords(file.use)[language]),
      textCell(file.sha256),
    ]),
  ],
  headingRows: 1,
});
