import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../../../knowledge/money/decimal.ts';
import { unseenCharacters, visibleText } from '../../../../words/visible-text.ts';
import { HOSTILE_TEXTS } from '../../testing/hostile.ts';
import { openedWorkbook } from '../../testing/opened-workbook.ts';
import { columnLetters, ownFormula, quoted, type SheetCell, type WorkbookSheet } from './workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

const text = (value: string): SheetCell => ({ kind: 'text', text: value });
const amount = (value: string, places = 2): SheetCell => ({ kind: 'amount', amount: decimal(value), places });
const sheet = (name: string, rows: readonly (readonly SheetCell[])[], headingRows = 1): WorkbookSheet => ({
  name,
  widths: [10, 10],
  rows,
  headingRows,
});
const open = async (...sheets: readonly WorkbookSheet[]) => openedWorkbook(await writeWorkbook(sheets));

describe('writeWorkbook', () => {
  it('keeps text, numbers and formulas apart, and gives formulas their results', async () => {
    const sum = ownFormula`SUM(${{ sheet: 'Lines', column: 1, fromRow: 2, toRow: 3 }})`;
    const { sheets } = await open(
      sheet('Sum', [[{ kind: 'formula', formula: sum, result: decimal('12.345'), places: 2 }]], 0),
      sheet('Lines', [
        [text('What'), text('Net')],
        [text('=1+1'), amount('10.1')],
        [text('007'), amount('-2.245')],
      ]),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['Sum', 'Lines']);
    expect(sheets[0]?.cells.get('A1')).toEqual({ type: 'formula', text: "SUM('Lines'!$B$2:$B$3)", result: '12.35' });
    expect(Object.fromEntries(sheets[1]?.cells ?? [])).toEqual({
      A1: { type: 'text', text: 'What', result: null },
      B1: { type: 'text', text: 'Net', result: null },
      A2: { type: 'text', text: '=1+1', result: null },
      B2: { type: 'number', text: '10.1', result: null },
      A3: { type: 'text', text: '007', result: null },
      B3: { type: 'number', text: '-2.245', result: null },
    });
  });

  it('offers filters and headings on every page where there is a heading, and is computed anew when opened', async () => {
    const { sheets, workbook } = await open(
      sheet('Read', [[text('a')]], 0),
      sheet('List', [
        [text('a'), text('b')],
        [text('1'), text('2')],
      ]),
    );
    expect(sheets[1]?.xml).toContain('</sheetData><autoFilter ref="A1:B2"/>');
    expect(sheets[0]?.xml).not.toContain('autoFilter');
    expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="1">'List'!$1:$1</definedName>`);
    expect(workbook).toContain('fullCalcOnLoad="1"');
  });

  // Elements of a sheet must stand in the order of ECMA-376 18.3.1.99, or Excel calls the file broken.
  it('keeps the order of elements that Excel insists on', async () => {
    const { sheets, workbook } = await open(sheet('List', [[text('a')], [amount('1')]]));
    const order = ['<sheetPr>', '<sheetViews>', '<cols>', '<sheetData>', '<autoFilter', '<pageMargins', '<pageSetup'];
    const places = order.map((element) => sheets[0]?.xml.indexOf(element) ?? -1);
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(workbook.indexOf('<sheets>')).toBeLessThan(workbook.indexOf('<definedNames>'));
    expect(workbook.indexOf('<definedNames>')).toBeLessThan(workbook.indexOf('<calcPr'));
  });

  it.each(
    [...HOSTILE_TEXTS, 'constructor', 'toString', '__proto__', 'a</f><v>1</v>', '</sheetData>', '</t></si>', '+1', '@x', '-2+3|cmd'].map(
      (one, at) => [at, one],
    ),
  )('stores any text as text: %d', async (_, hostile) => {
    const { sheets } = await open(sheet('List', [[text('head')], [text(String(hostile)), text('after')]]));
    const cell = sheets[0]?.cells.get('A2');
    expect(cell?.type).toBe('text');
    expect(cell?.text.trimEnd()).toBe(visibleText(String(hostile).slice(0, 2_000)).trimEnd());
    expect(sheets[0]?.cells.get('B2')?.text).toBe('after');
    expect(unseenCharacters().test(sheets[0]?.xml.replaceAll('\n', '') ?? '')).toBe(false);
  });

  it('stores any text as text, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), async (any) => {
        const { sheets } = await open(sheet('List', [[text('head')], [text(any)]]));
        const cell = sheets[0]?.cells.get('A2');
        // XML has no way to write U+FFFD apart from what a broken character leaves behind; the library drops it.
        const shown = visibleText(any).replaceAll('\uFFFD', '');
        expect(cell?.text.trimEnd() ?? '').toBe(shown.trimEnd());
      }),
      { numRuns: 60 },
    );
  });
});

describe('formulas', () => {
  it('take no text but plain words of our own', () => {
    expect(ownFormula`SUMIFS(${3},${quoted('not yours')})`).toBe('SUMIFS(3,"not yours")');
    expect(quoted('あなたの利用')).toBe('"あなたの利用"');
    for (const word of ['"', '=1', 'a"&B1', 'a!b', '']) expect(() => quoted(word)).toThrow('plain words');
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %d is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});
