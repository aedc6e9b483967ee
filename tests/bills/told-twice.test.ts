/** Files that tell the same charges again are found among hundreds of thousands of lines, however small they are. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openEngine, quoted, type Engine } from '../../src/edges/duckdb/engine.ts';
import { LEFT_OUT, toldTwice, type ToldFile } from '../../src/edges/duckdb/bills/told-twice.ts';

const BIG = 300_000;
let engine: Engine;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hikeshi-twice-'));
  engine = await openEngine({ threads: 1, memoryMegabytes: 256, spillFolder: join(folder, 'spill') });
});
afterAll(() => {
  engine.close();
  rmSync(folder, { recursive: true });
});

/** Lines of charges `from` to `to`: one resource and hour each. */
async function written(fileNo: number, from: number, to: number): Promise<ToldFile> {
  const path = join(folder, `${fileNo}.parquet`);
  await engine.connection.run(`copy (select ${fileNo} * 1000000 + n as line_key, '1' as payer_account, '2' as usage_account, '2025-12-01' as period,
      'usage' as kind, 'Usage' as kind_told, 'AmazonEC2' as service, 'EC2' as service_name, 'BoxUsage' as usage_type, 'RunInstances' as operation,
      'i-' || n as resource_id, timestamp '2025-12-01' as started_at, timestamp '2025-12-01 01:00:00' as ended_at, 'Anniversary' as bill_type,
      null::varchar as tax_type, 'x' as description, (1)::decimal(38, 12) as net, (1)::decimal(38, 12) as quantity
    from range(${from}, ${to}) as lines(n)) to ${quoted(path)} (format parquet)`);
  return { fileNo, segments: [path], payer: '1', lines: to - from, stretch: 0 };
}

it('gives each file its verdict', async () => {
  const files = [
    await written(1, 0, BIG),
    await written(2, BIG, BIG * 2),
    await written(3, 500, 540),
    await written(4, BIG * 2, BIG * 2 + 40),
    await written(5, BIG * 2 - 10, BIG * 2 - 9),
    await written(6, BIG * 3 - 10, BIG * 4),
    await written(7, BIG - 3_000, BIG * 2 - 3_000),
    await written(8, BIG * 4 - 20, BIG * 4 + 80),
  ];
  await engine.connection.run(`create table ${LEFT_OUT} (line_key bigint)`);
  const verdicts = await toldTwice(engine.connection, '2025-12-01', files);
  expect([...verdicts]).toEqual([
    [1, 'counted'],
    [2, 'counted'],
    [3, 'superseded'],
    [4, 'counted'],
    [5, 'superseded'],
    [6, 'counted'],
    [7, 'superseded'],
    [8, 'partly'],
  ]);
  const leftOut = await engine.connection.runAndReadAll(`select count(*), min(line_key), max(line_key) from ${LEFT_OUT}`);
  expect(leftOut.getRows()[0]?.map(Number)).toEqual([20, 8_000_000 + BIG * 4 - 20, 8_000_000 + BIG * 4 - 1]);
});
