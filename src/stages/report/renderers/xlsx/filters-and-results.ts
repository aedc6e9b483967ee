/** What the library leaves out: filters, results of formulas, one page wide on paper, headings on every page, computing when opened. */
import type writeExcelFile from 'write-excel-file/node';
import { withPlaces } from '../../../../knowledge/money/decimal.ts';
import { columnLetters, type WorkbookSheet } from './workbook.ts';

type Features = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>;

export function filtersAndResults(sheets: readonly WorkbookSheet[]): Features[number] {
  const filtered = sheets.map((sheet) => (sheet.headingRows > 0 && sheet.rows.length > sheet.headingRows ? filterRange(sheet) : null));
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (sheet === undefined) return xml;
            const filter = filtered[sheetIndex] ?? null;
            const results = sheet.rows.flat().filter((cell) => cell?.kind === 'formula');
            let next = 0;
            // `</f>` and `</sheetData>` stand only where the library wrote them: in cells every `<` is escaped.
            return xml
              .replace(/<worksheet[^>]*>/, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
              .replace('<cols>', '<sheetFormatPr defaultRowHeight="18" customHeight="1"/><cols>')
              .replaceAll('</f>', () => {
                const cell = results[next++];
                return cell === undefined ? '</f>' : `</f><v>${withPlaces(cell.result, cell.places)}</v>`;
              })
              .replace('</sheetData>', filter === null ? '</sheetData>' : `</sheetData><autoFilter ref="${filter.replaceAll('$', '')}"/>`);
          },
          transformElementAttributes: (tag, attributes) => (tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes),
        },
        'xl/workbook.xml': {
          transform: (xml) => xml.replace(/<definedNames\s*\/>/, definedNames(sheets, filtered)),
          transformElementAttributes: (tag, attributes) => (tag === 'calcPr' ? { ...attributes, fullCalcOnLoad: 1 } : attributes),
        },
      },
    },
  };
}

/** `$A$4:$U$90`, from the heading one filters by to the last row. */
const filterRange = ({ rows, headingRows }: WorkbookSheet): string =>
  `$A$${headingRows}:$${columnLetters((rows[headingRows - 1]?.length ?? 1) - 1)}$${rows.length}`;

/** ECMA-376 18.2.5: the filter's range, the part to print and the rows to print on every page are names that programs look for. */
function definedNames(sheets: readonly WorkbookSheet[], filtered: readonly (string | null)[]): string {
  const names = sheets.flatMap((sheet, index) => {
    const named = (name: string, range: string | null, hidden = ''): readonly string[] =>
      range === null ? [] : [`<definedName name="_xlnm.${name}" localSheetId="${index}"${hidden}>'${sheet.name}'!${range}</definedName>`];
    const { headingRows, printedColumns, rows } = sheet;
    return [
      ...named('_FilterDatabase', filtered[index] ?? null, ' hidden="1"'),
      ...named('Print_Area', printedColumns === undefined ? null : `$A$1:$${columnLetters(printedColumns - 1)}$${rows.length}`),
      ...named('Print_Titles', headingRows === 0 ? null : `$1:$${headingRows}`),
    ];
  });
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}
