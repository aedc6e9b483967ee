/** Every text of a bill turned against its reader: terminal, report, spreadsheet, tables and machine formats stay harmless, and the amounts stay right. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { decimal, sum } from '../../src/knowledge/money/decimal.ts';
import type { Claim } from '../../src/stages/claim/index.ts';
import { CLAIM_SCHEMA } from '../../src/stages/claim/testing/claim-schema.ts';
import { openedWorkbook } from '../../src/stages/report/testing/opened-workbook.ts';
import { unseenCharacters } from '../../src/words/visible-text.ts';
import { csv } from '../bills/bills-read.ts';
import { freshFolder, investigateFiles, written, type InvestigatedCase } from '../cli/investigated-case.ts';
import { runHikeshi } from '../cli/recorded-world.ts';
import { HOSTILE_TEXTS, playedHijack } from './hostile-log.ts';

let investigated: InvestigatedCase;
let formulasOfHarmless: number;
let server: { readonly id: string; readonly region: string; readonly day: string };
beforeAll(async () => {
  investigated = await investigateFiles([written({ 'log.json': JSON.stringify({ Records: playedHijack() }) })]);
  const found = investigated.findings.resources.find(({ type, verdict }) => type === 'AWS::EC2::Instance' && verdict === 'attacker');
  if (found === undefined || found.createdAt === null) throw new Error('the intruder started a server');
  server = { id: found.id, region: found.region, day: found.createdAt.slice(0, 10) };
  formulasOfHarmless = (await formulasOf((await claimed('x')).folder)).length;
});

const HEADINGS = [
  'bill_billing_period_start_date',
  'bill_payer_account_id',
  'bill_invoice_id',
  'line_item_usage_account_id',
  'line_item_line_item_type',
  'line_item_product_code',
  'product_servicename',
  'line_item_usage_type',
  'line_item_operation',
  'product_region_code',
  'line_item_resource_id',
  'line_item_usage_start_date',
  'line_item_usage_end_date',
  'line_item_usage_amount',
  'pricing_unit',
  'line_item_unblended_cost',
  'line_item_currency_code',
  'line_item_line_item_description',
  'line_item_iam_principal',
];

/** A server of the intruder and strangers to everybody, 1.25 a line, every text hostile but the server's id and Region. */
function bill(hostile: string): string {
  const { id, region, day } = server;
  const line = (at: number, resource: string, place: string, kind = 'Usage'): string[] => [
    `${day.slice(0, 7)}-01T00:00:00.000Z`,
    hostile,
    hostile,
    hostile,
    kind,
    at % 2 === 0 ? 'AmazonEC2' : hostile,
    hostile,
    at % 3 === 0 ? `BoxUsage:c5.large${hostile}` : hostile,
    hostile,
    place,
    resource,
    `${day}T${String(at + 10)}:00:00.000Z`,
    `${day}T${String(at + 11)}:00:00.000Z`,
    '1',
    hostile,
    '1.25',
    'USD',
    hostile,
    hostile,
  ];
  const lines = [0, 1, 2, 3, 4].map((at) => line(at, id, region));
  const strangers = [5, 6, 7].map((at) => line(at, `${hostile}${at}`, at === 6 ? hostile : region));
  return csv([HEADINGS, ...lines, ...strangers, line(8, '', '', 'Credit'), line(9, '', region, 'Tax')]);
}

async function claimed(hostile: string) {
  const folder = join(freshFolder(), 'case');
  cpSync(investigated.caseFolder, folder, { recursive: true });
  const bills = freshFolder();
  mkdirSync(join(bills, '=1+1'));
  writeFileSync(join(bills, '=1+1', '<img src=x>@SUM(1).csv'), bill(hostile));
  const ran = await runHikeshi(['claim', '--bill', bills, '--case', folder]);
  return { ...ran, folder, file: (name: string): string => readFileSync(join(folder, name), 'utf8') };
}

const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n');
const unseenIn = (text: string): string[] => linesOf(text).flatMap((line) => line.match(unseenCharacters()) ?? []);

/** Rows of RFC 4180 CSV, cells unquoted; with what was quoted told apart. */
const csvCells = (text: string): { readonly cell: string; readonly quoted: boolean }[] =>
  [...text.replace(/^\uFEFF/, '').matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(?:,|\r?\n|$)/g)].map(([, cell = '']) =>
    cell.startsWith('"') ? { cell: cell.slice(1, -1).replaceAll('""', '"'), quoted: true } : { cell, quoted: false },
  );

async function formulasOf(folder: string): Promise<string[]> {
  const { sheets } = await openedWorkbook(readFileSync(join(folder, 'claim.xlsx')));
  expect(sheets).toHaveLength(6);
  for (const { xml } of sheets) expect(unseenIn(xml)).toEqual([]);
  return sheets.flatMap(({ name, cells }) => [...cells.values()].flatMap(({ type, text }) => (type === 'formula' ? [`${name} ${text}`] : [])));
}

const markupOf = (html: string): Set<string> => new Set((html.match(/<[a-z][a-z0-9]*(?=[\s>/])/gi) ?? []).map((tag) => tag.toLowerCase()));

describe.each(Object.entries(HOSTILE_TEXTS))('%s in every field of a bill', (_name, hostile) => {
  it('commands neither terminal, page, spreadsheet nor parser, and changes no amount', async () => {
    const told = await claimed(hostile);
    expect({ code: told.code, err: told.err }).toEqual({ code: 0, err: '' });
    expect(unseenIn(told.out)).toEqual([]);
    expect(told.out.length).toBeLessThan(12_000);

    const html = told.file('report.html');
    expect(unseenIn(html)).toEqual([]);
    expect(html).not.toMatch(/<img|onerror="|<svg\/onload|<script>top/i);

    const cells = csvCells(told.file(join('exports', 'claim-lines.csv')));
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.filter(({ cell, quoted }) => (quoted ? /^[=+\-@\t\r]/ : /^(?!-?\d+(?:\.\d+)?$)[=+\-@\t\r]/).test(cell))).toEqual([]);

    const json = told.file('claim.json');
    expect(unseenIn(json)).toEqual([]);
    const claim = JSON.parse(json) as Claim;
    expect(CLAIM_SCHEMA.safeParse(claim).error).toBeUndefined();
    // Five hours of 1.25.
    expect(sum(claim.lines.filter(({ resourceId }) => resourceId === server.id).map(({ net }) => net))).toBe('6.25');
    const { unauthorized, owner, undecided, difference, bill: whole } = claim.totals;
    expect(sum([unauthorized, owner, undecided, difference].map(({ total }) => total))).toBe(whole.total);
    for (const one of claim.lines) expect(decimal(one.net)).toBe(one.net);
    expect((await formulasOf(told.folder)).length).toBe(formulasOfHarmless);
  });
});

it('makes a page of the same elements as harmless names do', async () => {
  const harmless = markupOf((await claimed('x')).file('report.html'));
  const hostile = markupOf((await claimed(HOSTILE_TEXTS['markup'] ?? '')).file('report.html'));
  expect([...hostile].filter((tag) => !harmless.has(tag))).toEqual([]);
});
