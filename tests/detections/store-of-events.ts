/** The real event store over a handful of events, for tests of questions and rules. The key of an event is its place in the list. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDuckdbEventStore } from '../../src/edges/duckdb/event-store.ts';
import { SegmentWriter } from '../../src/edges/duckdb/segment-writer.ts';
import type { EventStore } from '../../src/ports/event-store.ts';

/** Runs `work` on a store that holds the events (objects, or exact record texts) and clears everything away afterwards. */
export async function withStoreOf<Result>(events: readonly (object | string)[], work: (store: EventStore) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'hikeshi-events-'));
  const spillFolder = join(folder, 'spill');
  await mkdir(spillFolder);
  const writer = await SegmentWriter.open({ folder, spillFolder, segmentBytes: 1_000_000_000, memoryMegabytes: 256, callerSalt: 'salt' });
  try {
    events.forEach((event, key) => {
      const text = typeof event === 'string' ? event : JSON.stringify(event);
      if (!writer.add(Buffer.from(text), { container: 'records', columnsOnly: false }, key)) throw new Error(`the store does not take ${text}`);
    });
    const { segments } = await writer.finish();
    const tally = { unique: events.length, duplicate: 0, conflicting: 0, conflictingIds: [], withoutTime: 0 };
    const store = await openDuckdbEventStore({
      segments: segments.map((name) => join(folder, name)),
      leftOut: null,
      folder,
      spillFolder,
      tally,
      threads: 1,
    });
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  } finally {
    writer.close();
    await rm(folder, { recursive: true, force: true });
  }
}
