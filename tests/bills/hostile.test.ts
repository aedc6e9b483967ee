/** Bills made to harm their reader: bombs, endless cells, paths that climb, formulas, bytes that are no text. Harmless, bounded, and said. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readBillsIntoCase } from '../../src/cli/wiring/bills/read-bills-into-case.ts';
import { sql } from '../../src/ports/sql.ts';
import { zipOf } from '../reading/zip-made.ts';
import { billsCase, csv, quietHost, type BillsCase } from './bills-read.ts';
import { cur2 } from './cur-made.ts';

const open: BillsCase[] = [];
afterAll(async () => {
  for (const one of open) await one.end();
});
async function read(files: Readonly<Record<string, string | Buffer>>): Promise<BillsCase> {
  const bills = await billsCase(files);
  open.push(bills);
  return bills;
}

const HEAD = ['bill_billing_period_start_date', 'line_item_line_item_type', 'line_item_line_item_description', 'line_item_unblended_cost'];
const row = (description: string, cost = '1'): string[] => ['2025-12-01T00:00:00Z', 'Usage', description, cost];
const good = cur2([{ hour: 1, resource: 1, micros: 5 }]);

describe('hostile bills', () => {
  it('keep cells with formulas, escapes and SQL as the text they are', async () => {
    const texts = [
      `=cmd|' /C calc'!A0`,
      '@SUM(1+9)*cmd',
      "'); drop table charge_line; --",
      '\u001b[31mred',
      '\u202Egnp.exe',
      '{"a":1}',
      '<script>alert(1)</script>',
    ];
    const { store } = await read({ 'a.csv': csv([HEAD, ...texts.map((text) => row(text))]) });
    expect((await store.rows<{ d: string }>(sql`select description as d from charge_line order by row_no`)).map(({ d }) => d)).toEqual(texts);
  });

  it('have headings that cannot break out of the statement', async () => {
    const nasty = `x', (select 1)); drop table known_service; --"\\`;
    const { store } = await read({
      'a.csv': csv([
        [...HEAD, nasty, nasty, ''],
        [...row('a'), '1', '2', '3'],
      ]),
    });
    const [line] = await store.rows<{ others: string }>(sql`select others from charge_line`);
    expect(line?.others).toBe(`{${JSON.stringify(nasty)}:"1",${JSON.stringify(nasty)}:"2","":"3"}`);
  });

  it('keep a cell of ten megabytes, and refuse a row of twenty', async () => {
    const { store } = await read({ 'a.csv': csv([HEAD, row('x'.repeat(10_000_000)), row('y'.repeat(20_000_000)), row('z')]) });
    expect(await store.rows(sql`select row_no, strlen(description) as length from charge_line order by row_no`)).toEqual([
      { row_no: 1, length: 10_000_000 },
      { row_no: 3, length: 1 },
    ]);
    expect(store.files[0]?.problems.map(({ en }) => en)).toEqual(['1 row not counted because it is too long (row 2).']);
  });

  it('lose nothing but the row to a quotation mark that is never closed', async () => {
    const rest = Array.from({ length: 2_000 }, (_, index) => row(`n${index}`));
    const { store } = await read({ 'a.csv': `${csv([HEAD, row('first')])}2025-12-01T00:00:00Z,Usage,"open,1\n${csv(rest)}` });
    expect(await store.rows(sql`select count(*) as n, sum(net) as net from charge_line`)).toEqual([{ n: 2_001, net: '2001' }]);
  });

  it('may hold NUL and bytes that are no UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from(csv([HEAD])),
      Buffer.from('2025-12-01T00:00:00Z,Usage,a\0b'),
      Buffer.from([0xff, 0xfe, 0x80]),
      Buffer.from(',1\n'),
    ]);
    const { store } = await read({ 'a.csv': bytes });
    expect(await store.rows(sql`select description from charge_line`)).toEqual([{ description: 'a b\ufffd\ufffd\ufffd' }]);
  });

  it('are stopped when they unfold without end', async () => {
    const root = mkdtempSync(join(tmpdir(), 'hikeshi-bomb-'));
    const bomb = gzipSync(Buffer.concat([Buffer.from(csv([HEAD, row('first')])), Buffer.alloc(50_000_000, '\n')]));
    const bills = await billsCase({ 'good.csv': good });
    open.push(bills);
    const path = join(root, 'bomb.csv.gz');
    writeFileSync(path, bomb);
    const { files } = await readBillsIntoCase({
      paths: [path],
      caseFolder: bills.folder,
      host: quietHost,
      expansion: { freeBytes: 1_000_000, mostTimes: 10 },
    });
    expect(files[1]?.rows).toEqual({ read: 1, rejected: 0 });
    expect(files[1]?.problems[0]?.en).toContain('unfolds to far more than a bill would');
    rmSync(root, { recursive: true });
  });

  it('in a zip write nothing outside, and Excel files are told as such', async () => {
    const {
      folder,
      read: outcome,
      store,
    } = await read({
      'all.zip': zipOf([
        { name: '../../../escaped.csv', content: good },
        { name: '__MACOSX/._escaped.csv', content: '\0\0\x05\x16' },
        { name: 'x/.DS_Store', content: '\0\0\0\x01Bud1' },
      ]),
      'book.xlsx': zipOf([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'xl/workbook.xml', content: '<workbook/>' },
        { name: 'xl/worksheets/sheet1.xml', content: '<worksheet/>' },
      ]),
      'locked.zip': zipOf([{ name: 'a.csv', content: good, encrypted: true }]),
    });
    expect(existsSync(join(dirname(folder), 'escaped.csv'))).toBe(false);
    expect(store.files.map(({ name, use }) => [name.split('/inputs/')[1], use])).toEqual([['all.zip!/../../../escaped.csv', 'counted']]);
    expect(outcome.notRead.map(({ name, why }) => [name.split('/inputs/')[1], why.en.split('.')[0]])).toEqual([
      ['locked.zip!/a.csv', 'It is protected by a password'],
      ['book.xlsx', 'This is an Excel file'],
    ]);
  });

  it('of JSON nested without end or with other types are no bills', async () => {
    const { read: outcome } = await read({
      'a.json': `{"ResultsByTime":${'['.repeat(100_000)}`,
      'b.json': '{"ResultsByTime":[{"TimePeriod":7,"Groups":[{"Keys":{"a":1},"Metrics":{"UnblendedCost":"x"}}]},null,"x"]}',
      'c.json': '{"InvoiceSummaries":{"a":1}}',
      'd.csv': good,
    });
    expect(outcome.notRead.map(({ why }) => why.en.slice(0, 40))).toEqual([
      'This is an answer of Cost Explorer witho',
      'This is an answer of Cost Explorer witho',
      'The JSON ends too early or is damaged. D',
    ]);
  });
});

describe('damaged bills', () => {
  it('give what stands before the cut', async () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => ({ hour: index % 700, resource: index, micros: 1_000_000 }));
    const packed = gzipSync(cur2(lines));
    const { store } = await read({ 'a.csv.gz': packed.subarray(0, Math.floor(packed.length / 2)) });
    const [sums] = await store.rows<{ n: number; net: string }>(sql`select count(*) as n, sum(net) as net from charge_line`);
    expect(sums?.n).toBeGreaterThan(1_000);
    expect(sums?.net).toBe(String(sums?.n));
    expect(store.files[0]?.problems.map(({ en }) => en.split('.')[0])).toEqual([
      'The file is cut off',
      '1 row not counted because it is cut off (row ' + `${(sums?.n ?? 0) + 1}`.replace(/(\d)(\d{3})$/, '$1,$2') + ')',
    ]);
  });

  it('of Cost Explorer give the groups that are whole', async () => {
    const whole = JSON.stringify({
      GroupDefinitions: [{ Type: 'DIMENSION', Key: 'SERVICE' }],
      ResultsByTime: [
        {
          TimePeriod: { Start: '2025-12-01', End: '2025-12-02' },
          Estimated: false,
          Groups: [1, 2, 3].map((n) => ({ Keys: [`S${n}`], Metrics: { UnblendedCost: { Amount: `${n}`, Unit: 'USD' } } })),
        },
      ],
    });
    const { store } = await read({ 'a.json': whole.slice(0, whole.indexOf('"S3"') + 20) });
    expect(await store.rows(sql`select service, net from charge_line order by service`)).toEqual([
      { service: 'S1', net: '1' },
      { service: 'S2', net: '2' },
    ]);
    expect(store.files[0]?.problems.map(({ en }) => en.split('.')[0])).toEqual(['The output ends too early or is damaged']);
  });

  it('are missed when the manifest of their export names them', async () => {
    const { read: outcome } = await read({
      'x/cur-00001.csv': good,
      'x/cur-Manifest.json': JSON.stringify({
        assemblyId: 'a',
        reportKeys: ['p/cur/20251201-20260101/a/cur-00001.csv', 'p/cur/20251201-20260101/a/cur-00002.csv'],
      }),
    });
    expect(outcome.notRead.map(({ why }) => why.en)).toEqual([
      '1 file of the 2 that the manifest names is missing (such as “cur-00002.csv”). Give all of them.',
    ]);
  });
});
