import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decimal, sum } from '../../../../knowledge/money/decimal.ts';
import { unseenCharacters } from '../../../../words/visible-text.ts';
import { writeWorkbook } from '../../../report/index.ts';
import { HOSTILE_TEXTS } from '../../../report/testing/hostile.ts';
import { openedWorkbook, type OpenedSheet } from '../../../report/testing/opened-workbook.ts';
import type { ClaimLine } from '../../claim.ts';
import { EMPTY_TOLD, SAMPLE_TOLD } from '../../testing/claim-samples.ts';
import { hostileClaim, hostileLines } from '../../testing/hostile-claim.ts';
import { claimOver, SAMPLE_CLAIM } from '../../testing/sample-claim.ts';
import { SAMPLE_LINES } from '../../testing/sample-lines.ts';
import { toldOf } from '../../testing/told-of.ts';
import { claimJsonEnd, claimJsonHead, claimJsonLine } from '../claim-json.ts';
import type { ToldClaim } from '../told-claim.ts';
import { claimWorkbook } from './claim-workbook.ts';
import { LineRows, ROWS_MOST } from './line-rows.ts';
import { linesCsvHeader, linesCsvLine } from './lines-csv.ts';

const making = { language: 'en', madeAt: '2026-12-09T00:00:00Z', version: '0.1.0', accounts: ['111122223333'], synthetic: true } as const;

async function opened(told: ToldClaim, lines: readonly ClaimLine[], language: 'ja' | 'en' = 'en') {
  const rows = new LineRows(language);
  for (const line of lines) rows.add(line);
  return openedWorkbook(await writeWorkbook(claimWorkbook(told, rows.gathered(), { ...making, language })));
}

const sheetOf = (sheets: readonly OpenedSheet[], name: string): OpenedSheet => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};
/** Texts of a column of a sheet, from a row on. */
const columnFrom = (sheet: OpenedSheet, letters: string, row: number): string[] =>
  [...sheet.cells].flatMap(([address, { text }]) =>
    address.replace(/\d+$/, '') === letters && Number(address.replace(/^[A-Z]+/, '')) >= row ? [text] : [],
  );

describe('claimWorkbook', () => {
  it.each([
    ['en', ['Summary', 'Lines', 'By resource', 'Invoices', 'How decided', 'Files']],
    ['ja', ['要約', '明細', 'リソース別', '請求書', '決め方', 'ファイル']],
  ] as const)('has six sheets in %s', async (language, names) => {
    const { sheets } = await opened(SAMPLE_TOLD, SAMPLE_LINES, language);
    expect(sheets.map(({ name }) => name)).toEqual(names);
  });

  it('adds up the invoices and the lines by formulas, with the results of a hand calculation', async () => {
    const { sheets } = await opened(SAMPLE_TOLD, SAMPLE_LINES);
    const { cells } = sheetOf(sheets, 'Summary');
    // Four invoices in rows 2 to 5, what is asked back in column H; lines in rows 3 to 65, net in column J, the verdict's code in S.
    expect(cells.get('C7')).toEqual({ type: 'formula', text: "ROUND(SUM('Invoices'!$H$2:$H$5),2)", result: '779.02' });
    expect(cells.get('F7')).toEqual({
      type: 'formula',
      text: `ROUND(SUMIFS('Lines'!$J$3:$J$65,'Lines'!$S$3:$S$65,"unauthorized"),6)`,
      result: '779.025000',
    });
    const results = (row: number): (string | null | undefined)[] => ['C', 'D', 'E', 'F', 'G'].map((column) => cells.get(`${column}${row}`)?.result);
    expect([7, 8, 9, 10, 11].map(results)).toEqual([
      ['779.02', '77.90', '856.92', '779.025000', '77.902500'],
      ['34.94', '3.50', '38.44', '34.945800', '3.494580'],
      ['1.20', '0.12', '1.32', '1.200000', '0.120000'],
      ['0.00', '0.00', '0.00', undefined, undefined],
      ['815.16', '81.52', '896.68', undefined, undefined],
    ]);
  });

  it('lists every line, what is asked back first, with its exact amounts as text beside the numbers', async () => {
    const { sheets } = await opened(SAMPLE_TOLD, SAMPLE_LINES);
    const lines = sheetOf(sheets, 'Lines');
    const sorted = (['unauthorized', 'undecided', 'owner'] as const).flatMap((verdict) => SAMPLE_LINES.filter((line) => line.verdict === verdict));
    expect(columnFrom(lines, 'A', 3)).toEqual(sorted.map(({ id }) => id));
    expect(columnFrom(lines, 'J', 3)).toEqual(sorted.map(({ net }) => String(Number(net))));
    expect(columnFrom(lines, 'U', 3)).toEqual(sorted.map(({ net }) => net));
    expect(columnFrom(lines, 'V', 3)).toEqual(sorted.map(({ tax }) => tax));
    expect(lines.cells.get('J1')).toMatchObject({ type: 'formula', text: `SUBTOTAL(109,'Lines'!$J$3:$J$65)` });
  });

  it('has a formula nowhere but where it wrote one, and no formula says anything of a bill', async () => {
    const { sheets } = await opened(SAMPLE_TOLD, SAMPLE_LINES);
    const formulas = sheets.flatMap(({ cells }) => [...cells.values()].filter(({ type }) => type === 'formula'));
    expect(formulas.length).toBeGreaterThan(15);
    for (const { text, result } of formulas) {
      expect(text.replaceAll(/'[^']+'!|"[a-z]+"|\$?[A-Z]+\$?\d+|ROUND|SUMIFS|SUM|SUBTOTAL/g, '')).toMatch(/^[\d(),:+-]*$/);
      expect(result).toMatch(/^-?\d+\.\d\d(?:\d{4})?$/);
    }
  });

  it('folds what no longer fits, and still sums to the bill', async () => {
    const [pattern] = SAMPLE_LINES;
    if (pattern === undefined) throw new Error('the sample has lines');
    const lines = Array.from({ length: ROWS_MOST.owner + 500 }, (_, place): ClaimLine => ({
      ...pattern,
      id: `L-${place}`,
      net: decimal('0.01'),
      tax: decimal('0.001'),
    }));
    const { sheets } = await opened(toldOf(claimOver(lines), lines), lines);
    const sheet = sheetOf(sheets, 'Lines');
    expect(columnFrom(sheet, 'A', 3)).toHaveLength(ROWS_MOST.owner);
    expect(sum(columnFrom(sheet, 'U', 3).map(decimal))).toBe('25');
    expect(columnFrom(sheet, 'M', 3).at(-1)).toContain('The sum of 500 lines');
    expect(sheetOf(sheets, 'Summary').cells.get('F8')?.result).toBe('25.000000');
  });

  it('is whole without a single line', async () => {
    const { sheets } = await opened(EMPTY_TOLD, []);
    expect(sheetOf(sheets, 'Summary').cells.get('C7')?.result).toBe('0.00');
  });

  it.each(HOSTILE_TEXTS.map((text, number) => [number, text] as const))('stores any text of a bill as text: text %d', async (_, hostile) => {
    const lines = hostileLines(hostile);
    const { sheets } = await opened(toldOf(hostileClaim(hostile), lines), lines);
    const harmless = await opened(toldOf(hostileClaim('x'), hostileLines('x')), hostileLines('x'));
    sheets.forEach((sheet, at) => {
      const formulas = (one: OpenedSheet | undefined): string[] =>
        [...(one?.cells ?? [])].flatMap(([address, { type, text }]) => (type === 'formula' ? [`${address} ${text}`] : []));
      expect(formulas(sheet)).toEqual(formulas(harmless.sheets[at]));
      expect(unseenCharacters().test(sheet.xml.replaceAll('\n', ''))).toBe(false);
    });
  });
});

/** A small RFC 4180 reader, written apart from the writer. */
const rowOf = (line: string): readonly string[] =>
  [...line.replace(/\r\n$/, '').matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) => (match[1] ?? match[2] ?? '').replaceAll('""', '"'));

describe('the lines as CSV', () => {
  const columns = rowOf(linesCsvHeader().replace('\uFEFF', ''));

  it('begins with a byte order mark and names its columns', () => {
    expect(linesCsvHeader().startsWith('\uFEFFline_id,date,')).toBe(true);
    expect(new Set(columns).size).toBe(columns.length);
  });

  it('has every column explained in docs/schemas/claim-lines-csv.md', () => {
    const explained = readFileSync(fileURLToPath(new URL('../../../../../docs/schemas/claim-lines-csv.md', import.meta.url)), 'utf8');
    for (const column of columns) expect(explained).toContain(`\`${column}\``);
  });

  it('writes amounts exactly, negative ones as numbers', () => {
    const [pattern] = SAMPLE_LINES;
    if (pattern === undefined) throw new Error('the sample has lines');
    const row = rowOf(linesCsvLine({ ...pattern, net: decimal('-0.000000000001'), tax: decimal('0') }, 'USD', 'en'));
    expect(Object.fromEntries(columns.map((name, at) => [name, row[at]]))).toMatchObject({
      net: '-0.000000000001',
      tax: '0',
      total: '-0.000000000001',
      currency: 'USD',
    });
  });

  it('adds up to the claim', () => {
    const net = SAMPLE_LINES.map((line) => decimal(rowOf(linesCsvLine(line, 'USD', 'ja'))[columns.indexOf('net')] ?? ''));
    expect(sum(net)).toBe('815.1708');
  });

  it.each(HOSTILE_TEXTS.map((text, number) => [number, text] as const))('runs no formula and breaks no row: text %d', (_, hostile) => {
    for (const line of hostileLines(hostile)) {
      const text = linesCsvLine(line, hostile, 'ja');
      const row = rowOf(text);
      expect(row).toHaveLength(columns.length);
      for (const cell of row) expect(cell).not.toMatch(/^(?!-?\d+(?:\.\d+)?$)\s*[=+\-@\t\r|%＝＋－＠]/u);
      expect(unseenCharacters().test(text.replace(/\r\n$/, ''))).toBe(false);
    }
  });
});

describe('claim.json in pieces', () => {
  const written = (claim: typeof SAMPLE_CLAIM, lines: readonly ClaimLine[]): string =>
    [claimJsonHead(claim), ...lines.map((line, at) => claimJsonLine(line, at === 0)), claimJsonEnd].join('');

  it('is the claim, lines and all', () => {
    expect(JSON.parse(written(SAMPLE_CLAIM, SAMPLE_LINES))).toEqual({ ...SAMPLE_CLAIM, lines: SAMPLE_LINES });
    expect(JSON.parse(written(SAMPLE_CLAIM, []))).toEqual({ ...SAMPLE_CLAIM, lines: [] });
  });

  it.each(HOSTILE_TEXTS.map((text, number) => [number, text] as const))('is harmless to look at and loses nothing: text %d', (_, hostile) => {
    const text = written(hostileClaim(hostile), hostileLines(hostile));
    expect(unseenCharacters().test(text.replaceAll('\n', ''))).toBe(false);
    expect(JSON.parse(text)).toEqual({ ...hostileClaim(hostile), lines: hostileLines(hostile) });
  });
});
