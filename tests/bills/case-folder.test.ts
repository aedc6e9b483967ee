/** Bills in a case: added to what is there, never half, the same however they were given. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBillStore } from '../../src/cli/wiring/bills/open-bill-store.ts';
import { readBillsIntoCase, type BillsRead } from '../../src/cli/wiring/bills/read-bills-into-case.ts';
import { sql } from '../../src/ports/sql.ts';
import { quietHost } from './bills-read.ts';
import { cur2, sumOf, type MadeLine } from './cur-made.ts';

let root: string;
let inputs: string;
let caseFolder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hikeshi-bills-case-'));
  inputs = join(root, 'inputs');
  caseFolder = join(root, 'case');
  mkdirSync(inputs);
  mkdirSync(caseFolder);
});
afterEach(() => rmSync(root, { recursive: true }));

const made = (from: number, to: number, more: Partial<MadeLine> = {}): MadeLine[] =>
  Array.from({ length: to - from }, (_, index) => ({ hour: from + index, resource: 1, micros: 1_000 + index, ...more }));

function file(name: string, content: string): string {
  const path = join(inputs, name);
  writeFileSync(path, content);
  return path;
}

const read = (...paths: readonly string[]): Promise<BillsRead> => readBillsIntoCase({ paths, caseFolder, host: quietHost });

async function total(): Promise<string | null> {
  const store = await openBillStore(caseFolder, { threads: 1 });
  const [row] = await store.rows<{ net: string | null }>(sql`select sum(net) as net from charge_line`);
  await store.close();
  return row?.net ?? null;
}

describe('bills of a case', () => {
  it('are added to those it holds', async () => {
    const [december, other] = [made(0, 50), made(0, 20, { account: '777788889999', resource: 9 })];
    await read(file('a.csv', cur2(december)));
    expect(await total()).toBe(sumOf(december));
    const { files } = await read(file('b.csv', cur2(other)));
    expect(files.map(({ fileNo, use }) => [fileNo, use])).toEqual([
      [1, 'counted'],
      [2, 'counted'],
    ]);
    expect(await total()).toBe(sumOf([...december, ...other]));
  });

  it('change when a newer export comes later', async () => {
    const [old, late] = [made(0, 50), made(0, 80, { invoice: '2245678901' })];
    await read(file('old.csv', cur2(old)));
    const { files, periods } = await read(file('late.csv', cur2(late)));
    expect(files.map(({ use }) => use)).toEqual(['superseded', 'counted']);
    expect(files[0]?.problems).toEqual([
      {
        ja: '2025-12 分は、同じ明細をより新しく書き出した「late.csv」を数え、このファイルは数えません。',
        en: 'For 2025-12 the newer export of the same charges counts (“late.csv”), and this file does not.',
      },
    ]);
    expect(periods).toMatchObject([{ files: [2], final: true, until: '2025-12-04T08:00:00Z' }]);
    expect(await total()).toBe(sumOf(late));
  });

  it('stay as they are when the same file is given again, and count once under another name', async () => {
    const all = made(0, 30);
    const first = await read(file('a.csv', cur2(all)));
    expect(await read(join(inputs, 'a.csv'))).toEqual(first);
    const again = await read(file('copy of a.csv', cur2(all)));
    expect(again.files.map(({ use }) => use)).toEqual(['counted', 'duplicate']);
    expect(again.files[1]?.rows).toEqual({ read: 30, rejected: 0 });
    expect(await total()).toBe(sumOf(all));
  });

  it('are none until there are some', async () => {
    const { files, notRead } = await read(file('note.txt', 'hello'));
    expect([files, notRead.length]).toEqual([[], 1]);
    await expect(openBillStore(caseFolder)).rejects.toMatchObject({ code: 'bills-not-read' });
    await expect(read(join(inputs, 'nowhere.csv'))).rejects.toMatchObject({ code: 'input-not-found' });
  });

  it('leave nothing behind beside the folder of bills', async () => {
    await read(file('a.csv', cur2(made(0, 5))));
    await total();
    expect(readdirSync(caseFolder)).toEqual(['bills']);
    expect(readdirSync(join(caseFolder, 'bills'))).toEqual(['bill-0001-0001.parquet', 'bills.json']);
  });
});

it('keeps the rows that were not counted where a person can look at them', async () => {
  await read(
    file(
      'a.csv',
      `${cur2(made(0, 2))}one,two\n${
        cur2([{ hour: 9, resource: 1, micros: 1 }])
          .split('\n')[1]
          ?.replace('0.000001', 'free') ?? ''
      }\n`,
    ),
  );
  const kept = readFileSync(join(caseFolder, 'bills', 'bill-0001-left-out.jsonl'), 'utf8')
    .trimEnd()
    .split('\n');
  expect(kept.map((line) => JSON.parse(line) as object)).toEqual([
    { row: 3, why: 'cells', text: 'one,two' },
    { row: 4, why: 'amount', text: expect.stringContaining(',free,444455556666,') as unknown },
  ]);
});

describe('a run stopped in the middle', () => {
  it('leaves the bills as they were; the next one ends with the whole', async () => {
    const before = made(0, 10, { account: '777788889999', resource: 9 });
    await read(file('before.csv', cur2(before)));
    const many = Array.from({ length: 12 }, (_, part) => made(0, 700, { resource: part + 100, usageType: `BoxUsage:c${part}.large` }));
    many.forEach((lines, part) => file(`later-${part}.csv`, cur2(lines)));
    const folder = join(caseFolder, 'bills');
    const begun = (): boolean => readdirSync(folder).filter((name) => name.endsWith('.parquet')).length > 3;

    const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'reading-child.ts'), inputs, caseFolder]);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    while (!begun() && child.exitCode === null) await sleep(2);
    child.kill('SIGKILL');
    await ended;

    expect(await total()).toBe(sumOf(before));
    const { files } = await read(inputs);
    expect(files).toHaveLength(13);
    expect(await total()).toBe(sumOf([...before, ...many.flat()]));
    expect(existsSync(join(caseFolder, 'spill'))).toBe(false);
  });

  it('by its own user ends with that reason and changes nothing', async () => {
    await read(file('a.csv', cur2(made(0, 10))));
    file('b.csv', cur2(made(20, 40)));
    const stop = AbortSignal.abort(new Error('enough'));
    await expect(readBillsIntoCase({ paths: [inputs], caseFolder, host: quietHost, signal: stop })).rejects.toThrow('enough');
    expect(await total()).toBe(sumOf(made(0, 10)));
  });
});
