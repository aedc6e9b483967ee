/** Which rows stay when trails overlap, exports differ and ids are used twice. */
import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ContainerKind } from '../../collect/reading-record.ts';
import { sql } from '../../ports/sql.ts';
import { canonicalDigest } from './canonical-digest.ts';
import { settleDuplicates, type DuplicatesSettled } from './duplicates.ts';
import { openDuckdbEventStore } from './event-store.ts';
import { SegmentWriter } from './segment-writer.ts';

const root = mkdtempSync(join(tmpdir(), 'hikeshi-duplicates-'));
afterAll(() => rmSync(root, { recursive: true }));

interface Given {
  readonly text: string;
  readonly container?: ContainerKind;
  readonly columnsOnly?: boolean;
}

interface Settled extends DuplicatesSettled {
  readonly kept: readonly string[];
}

/** Keys are the places in the list; `kept` names container and key. */
async function settled(given: readonly Given[], segmentBytes = 1e6): Promise<Settled> {
  const folder = mkdtempSync(join(root, 'case-'));
  const spillFolder = join(folder, 'spill');
  const writer = await SegmentWriter.open({ folder, spillFolder, segmentBytes, memoryMegabytes: 100, callerSalt: 'salt' });
  for (const [key, { text, container = 'records', columnsOnly = false }] of given.entries()) {
    writer.add(Buffer.from(text), { container, columnsOnly }, key);
    await writer.makeRoom();
  }
  const segments = (await writer.finish()).segments.map((name) => join(folder, name));
  writer.close();
  const leftOutFile = join(folder, 'left-out.parquet');
  const result = await settleDuplicates({ segments, leftOutFile, spillFolder, threads: 1, memoryMegabytes: 100 });
  const store = await openDuckdbEventStore({
    folder,
    spillFolder,
    segments,
    leftOut: result.leftOut ? leftOutFile : null,
    tally: result.tally,
    threads: 1,
  });
  const rows = await store.rows<{ event_key: number; container: string }>(sql`select event_key, container from event order by event_key`);
  await store.close();
  return { ...result, kept: rows.map((row) => `${row.container} ${row.event_key}`) };
}

const event = (id: string, more: object = {}): string =>
  JSON.stringify({ eventName: 'RunInstances', eventID: id, eventTime: '2026-01-01T00:00:00Z', ...more });

describe('settleDuplicates', () => {
  it('keeps the first of equal records', async () => {
    const { kept, tally } = await settled([event('a'), event('b'), event('a'), event('a')].map((text) => ({ text })));
    expect(kept).toEqual(['records 0', 'records 1']);
    expect(tally).toEqual({ unique: 2, duplicate: 2, conflicting: 0, conflictingIds: [], withoutTime: 0 });
  });

  it('takes another spelling of the same JSON as the same', async () => {
    const { kept } = await settled([
      { text: '{"eventName":"A","eventID":"a","requestParameters":{"x":1,"y":"é"}}' },
      { text: '{ "eventID":"a", "requestParameters":{"y":"\\u00e9","x":1.0}, "eventName":"A" }', container: 'lookup-events' },
    ]);
    expect(kept).toEqual(['records 0']);
  });

  it('keeps and names records that share an id and differ', async () => {
    const { kept, tally } = await settled([event('a'), event('a', { errorCode: 'AccessDenied' }), event('a'), event('b')].map((text) => ({ text })));
    expect(kept).toEqual(['records 0', 'records 1', 'records 3']);
    expect(tally).toMatchObject({ unique: 3, duplicate: 1, conflicting: 2, conflictingIds: ['a'] });
  });

  it('prefers the full record to its columns, wherever it stands', async () => {
    const row = { text: '{"eventID":"a","eventName":"RunInstances"}', container: 'console-csv', columnsOnly: true } as const;
    expect((await settled([row, { text: event('a') }])).kept).toEqual(['records 1']);
    expect((await settled([{ text: event('a') }, row])).kept).toEqual(['records 0']);
  });

  it('prefers the new form of the console table to the old, and either to nothing', async () => {
    const old = { text: '{"eventID":"a","eventName":"RunInstances"}', container: 'console-csv-2020', columnsOnly: true } as const;
    const now = { text: '{"eventID":"a","eventName":"RunInstances","eventType":"AwsApiCall"}', container: 'console-csv', columnsOnly: true } as const;
    expect((await settled([old, now, old])).kept).toEqual(['console-csv 1']);
    expect((await settled([old, old])).kept).toEqual(['console-csv-2020 0']);
  });

  it('keeps columns that tell of another call under the same id', async () => {
    const row = { text: '{"eventID":"a","eventName":"DeleteTrail"}', container: 'console-csv', columnsOnly: true } as const;
    const { kept, tally } = await settled([row, { text: event('a') }]);
    expect(kept).toEqual(['console-csv 0', 'records 1']);
    expect(tally).toMatchObject({ conflicting: 2, conflictingIds: ['a'] });
  });

  it('counts events without a time among those that stay', async () => {
    const { tally } = await settled([{ text: '{"eventName":"A","eventID":"a"}' }, { text: '{"eventName":"A","eventID":"a"}' }, { text: event('b') }]);
    expect(tally).toMatchObject({ unique: 2, withoutTime: 1 });
  });

  it('is the same over many segments', async () => {
    const texts = Array.from({ length: 400 }, (_, index) => ({ text: event(`id-${index % 100}`, { requestParameters: 'x'.repeat(500) }) }));
    const { tally } = await settled(texts, 20_000);
    expect(tally).toMatchObject({ unique: 100, duplicate: 300, conflicting: 0 });
  });

  it('leaves a case without events alone', async () => {
    expect((await settled([])).tally.unique).toBe(0);
  });
});

describe('canonicalDigest', () => {
  it('does not see key order, white space or escapes', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalDigest(JSON.stringify(turned, null, 2))).toBe(canonicalDigest(JSON.stringify(value)));
      }),
    );
  });

  it('sees any other value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const [left, right] = [a, b].map((one) => JSON.stringify(one));
        fc.pre(
          JSON.stringify(JSON.parse(left ?? '')) !== JSON.stringify(JSON.parse(right ?? '')) && !(typeof a === 'object' && typeof b === 'object'),
        );
        expect(canonicalDigest(left ?? '')).not.toBe(canonicalDigest(right ?? ''));
      }),
    );
  });

  it('tells an object from a list of its pairs, and survives text that is no JSON or too deep', () => {
    expect(canonicalDigest('{"a":1}')).not.toBe(canonicalDigest('[["a",1]]'));
    expect(canonicalDigest('{"object":[["a",1]]}')).not.toBe(canonicalDigest('{"a":1}'));
    expect(canonicalDigest('{')).not.toBe(canonicalDigest('{{'));
    expect(canonicalDigest('['.repeat(100_000))).toMatch(/^[0-9a-f]{32}$/);
    expect(canonicalDigest(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toMatch(/^[0-9a-f]{32}$/);
  });
});
