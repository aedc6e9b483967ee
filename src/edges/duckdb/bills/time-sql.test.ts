/** Every way a bill has written a time, and what must not be taken for one. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEngine, type Engine } from '../engine.ts';
import { TIME_MACROS, timeMacro, type DateOrder } from './time-sql.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ threads: 1, memoryMegabytes: 128, spillFolder: join(tmpdir(), 'hikeshi-times') });
  for (const macro of TIME_MACROS) await engine.connection.run(macro);
});
afterAll(() => engine.close());

async function read(text: string, order: DateOrder = null): Promise<string | null> {
  const result = await engine.connection.runAndReadAll(`select strftime(in_this_century(${timeMacro(order)}($1)), '%Y-%m-%d %H:%M:%S')`, [text]);
  const value = result.getRows()[0]?.[0];
  return value === null || value === undefined ? null : String(value);
}

describe('times of bills', () => {
  it.each([
    ['2025-12-03T04:00:00Z', '2025-12-03 04:00:00'],
    ['2025-12-03T04:00:00.000Z', '2025-12-03 04:00:00'],
    ['2025-12-03 04:00:00', '2025-12-03 04:00:00'],
    ['2025-12-03 04:00:00.123456', '2025-12-03 04:00:00'],
    ['2025-12-03 04:00:00+00', '2025-12-03 04:00:00'],
    ['2025-12-03 04:00:00 UTC', '2025-12-03 04:00:00'],
    ['2025-12-03T13:00:00+09:00', '2025-12-03 04:00:00'],
    ['2025-12-03', '2025-12-03 00:00:00'],
    ['2025/12/03 04:00:00', '2025-12-03 04:00:00'],
    ['2025/12/3 4:00', '2025-12-03 04:00:00'],
    ['2025/12/31 23:59:59', '2025-12-31 23:59:59'],
    ['31.12.2025 23:59', '2025-12-31 23:59:00'],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toBe(expected);
  });

  it.each<[string, DateOrder, string | null]>([
    ['12/3/2025 4:00', 'month-first', '2025-12-03 04:00:00'],
    ['12/3/2025 4:00', 'day-first', '2025-03-12 04:00:00'],
    ['12/3/2025 4:00', null, null],
    ['2025-12-03T04:00:00Z', 'day-first', '2025-12-03 04:00:00'],
  ])('%s, %s', async (text, order, expected) => {
    expect(await read(text, order)).toBe(expected);
  });

  it.each([
    '',
    'now',
    'epoch',
    'infinity',
    'infinity           Z',
    '2025-13-01',
    '2025-12-32T00:00:00Z',
    '20251203',
    '1764720000',
    '45994.5',
    '2025-12',
    '1899-12-31',
    '9999-12-31T00:00:00Z',
    '2025-12-03T04:00:00Zx',
    '12/3/25',
  ])('%j is none', async (text) => {
    expect(await read(text)).toBeNull();
  });
});
