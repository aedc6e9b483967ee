/** The store's promises, on the real engine: plain rows, streams side by side, derived and placed tables, whole files, and no way out. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EVENT_COLUMNS } from '../../knowledge/event-columns.ts';
import type { EventStore } from '../../ports/event-store.ts';
import { fixed, sql } from '../../ports/sql.ts';
import { openDuckdbEventStore } from './event-store.ts';
import { SegmentWriter } from './segment-writer.ts';

const root = mkdtempSync(join(tmpdir(), "hikeshi store's [case] *"));
const segments: string[] = [];
const tally = { unique: 3, duplicate: 0, conflicting: 0, conflictingIds: [], withoutTime: 0 };
let store: EventStore;

beforeAll(async () => {
  const writer = await SegmentWriter.open({
    folder: root,
    spillFolder: join(root, 'spill'),
    segmentBytes: 1e6,
    memoryMegabytes: 100,
    callerSalt: 'salt',
  });
  for (const number of [1, 2, 3]) {
    const event = { eventName: 'RunInstances', eventID: `id-${number}`, eventTime: `2026-01-01T00:00:0${number}Z`, readOnly: false };
    writer.add(Buffer.from(JSON.stringify(event)), { container: 'records', columnsOnly: false }, 2 ** 32 + number);
  }
  segments.push(...(await writer.finish()).segments.map((name) => join(root, name)));
  writer.close();
});
afterAll(() => rmSync(root, { recursive: true }));
beforeEach(async () => {
  store = await openDuckdbEventStore({ folder: root, spillFolder: join(root, 'spill'), segments, leftOut: null, tally, threads: 2 });
});
afterEach(() => store.close());

describe('rows', () => {
  it('come as plain values', async () => {
    const [row] = await store.rows(sql`select event_time, event_key, read_only, count(*) over () as n, 1.5 as price, cast(0.5 as double) as half,
      sum(event_key) over () as total, ['a', 'b'] as names, null as nothing, cast('2026-01-01 09:00:00+09' as timestamptz) as zoned
      from event order by event_key limit 1`);
    expect(row).toEqual({
      event_time: '2026-01-01T00:00:01Z',
      event_key: 4_294_967_297,
      read_only: false,
      n: 3,
      price: 1.5,
      half: 0.5,
      total: 3 * 4_294_967_296 + 6,
      names: ['a', 'b'],
      nothing: null,
      zoned: '2026-01-01T00:00:00Z',
    });
  });

  it('take bound values of every kind, harmless whatever they hold', async () => {
    const hostile = `'; drop view event; --`;
    expect(await store.rows(sql`select ${hostile} as t, ${2 ** 40} as i, ${0.25} as d, ${true} as b, ${null} as n, ${12n} as big`)).toEqual([
      { t: hostile, i: 2 ** 40, d: 0.25, b: true, n: null, big: 12 },
    ]);
    expect(await store.rows(sql`select event_id from event where event_key = ${2 ** 32 + 2}`)).toEqual([{ event_id: 'id-2' }]);
  });

  it('fail as one kind of error', async () => {
    await expect(store.rows(sql`select nothing from nowhere`)).rejects.toMatchObject({ name: 'HikeshiProblem', code: 'store-failed', whose: 'us' });
  });
});

describe('streams', () => {
  it('leave room for other questions and may be left early', async () => {
    const seen: unknown[] = [];
    for await (const { i } of store.stream<{ i: number }>(sql`select range as i from range(100000)`)) {
      seen.push(i, await store.rows(sql`select count(*) as n from event`));
      if (i === 1) break;
    }
    expect(seen).toEqual([0, [{ n: 3 }], 1, [{ n: 3 }]]);
    expect(await store.rows(sql`select 1 as one`)).toEqual([{ one: 1 }]);
  });

  it('keep memory flat', async () => {
    // 800 MB pass; what the collector has not got round to yet is a good deal less.
    const before = process.memoryUsage().rss;
    let rows = 0;
    for await (const row of store.stream(sql`select range as i, repeat('x', 1000) as text from range(800000)`))
      rows += Object.keys(row).length > 0 ? 1 : 0;
    expect(rows).toBe(800_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(400e6);
  });
});

describe('tables', () => {
  it('are derived from queries and replaced', async () => {
    await store.derive('busy', sql`select event_id from event where event_time > ${'2026-01-01T00:00:01Z'}`);
    expect(await store.rows(sql`select count(*) as n from busy`)).toEqual([{ n: 2 }]);
    await store.derive('busy', sql`select ${'one'} as word`);
    expect(await store.rows(sql`select * from busy`)).toEqual([{ word: 'one' }]);
  });

  it('are placed from rows, many and of every type', async () => {
    function* rows(): Generator<(string | number | boolean | null)[]> {
      for (let index = 0; index < 5_000; index++) yield [`name ${index}`, index, index / 4, index % 2 === 0, '2026-01-01T00:00:00Z'];
      yield ['火消し', null, null, null, 'not a time'];
    }
    await store.place('marks', { label: 'text', points: 'integer', share: 'double', even: 'boolean', at: 'timestamp' }, rows());
    expect(
      await store.rows(sql`select count(*) as n, sum(points) as points, max(share) as share, count(*) filter (even) as even from marks`),
    ).toEqual([{ n: 5_001, points: 12_497_500, share: 1249.75, even: 2_500 }]);
    expect(await store.rows(sql`select * from marks where points = ${4_999} or points is null order by points`)).toEqual([
      { label: 'name 4999', points: 4_999, share: 1249.75, even: false, at: '2026-01-01T00:00:00Z' },
      { label: '火消し', points: null, share: null, even: null, at: null },
    ]);
  });

  it('stay as they were when placing fails half-way', async () => {
    await store.place('marks', { label: 'text' }, [['old']]);
    function* failing(): Generator<string[]> {
      for (let index = 0; index < 3_000; index++) yield ['new'];
      throw new Error('half-way');
    }
    await expect(store.place('marks', { label: 'text' }, failing())).rejects.toThrow('store-failed');
    expect(await store.rows(sql`select * from marks`)).toEqual([{ label: 'old' }]);
  });
});

describe('files of JSON lines', () => {
  it('hold one object a line, whole, with ISO times', async () => {
    expect(
      await store.writeJsonLines(
        sql`select event_id, event_time, read_only, ['a'] as list, ${'"\u001b[31m'} as odd, null as nothing from event order by event_key`,
        'lines.jsonl',
      ),
    ).toBe(3);
    const lines = readFileSync(join(root, 'lines.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
      [1, 2, 3].map((number) => ({
        event_id: `id-${number}`,
        event_time: `2026-01-01T00:00:0${number}Z`,
        read_only: false,
        list: ['a'],
        odd: '"\u001b[31m',
        nothing: null,
      })),
    );
  });

  it('leave the old file when the query fails', async () => {
    writeFileSync(join(root, 'kept.jsonl'), 'old');
    await expect(store.writeJsonLines(sql`select cast(event_id as integer) as n from event`, 'kept.jsonl')).rejects.toThrow('store-failed');
    expect(readFileSync(join(root, 'kept.jsonl'), 'utf8')).toBe('old');
    expect(readdirSync(root).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });
});

describe('no way out', () => {
  const outside = join(tmpdir(), `hikeshi-outside-${process.pid}.csv`);
  it.each([
    `select * from read_text('/etc/hostname')`,
    `select * from read_csv('${outside}')`,
    `select * from glob('/etc/*')`,
    `copy (select 1) to '${outside}'`,
    `attach '${outside}' as other`,
    `set enable_external_access = true`,
    `set memory_limit = '100GB'`,
    `install httpfs`,
    `load httpfs`,
  ])('%s', async (statement) => {
    await expect(store.rows(fixed(statement))).rejects.toMatchObject({ code: 'store-failed' });
    expect(existsSync(outside)).toBe(false);
  });
});

it('answers every question with the settings of the engine, times in UTC among them', async () => {
  const settings = sql`select current_setting('TimeZone') as zone, current_setting('parquet_metadata_cache') as remembers`;
  expect(await store.rows(settings)).toEqual([{ zone: 'UTC', remembers: true }]);
});

it('is an empty table of the same columns for a case without events', async () => {
  const empty = await openDuckdbEventStore({ folder: root, spillFolder: join(root, 'spill'), segments: [], leftOut: null, tally, threads: 1 });
  expect(await empty.rows(sql`select * from event`)).toEqual([]);
  const columns = await empty.rows<{ column_name: string }>(sql`describe event`);
  expect(columns.map((one) => one.column_name)).toEqual(Object.keys(EVENT_COLUMNS));
  await empty.close();
});
