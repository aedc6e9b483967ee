/** The store of a case, by the folder the person named or most likely means. */
import { totalmem } from 'node:os';
import { resolve } from 'node:path';
import { namedCase, newestCase } from '../../edges/case-folder/newest-case.ts';
import { HikeshiProblem } from '../../knowledge/problem.ts';
import type { EventStore } from '../../ports/event-store.ts';
import { openEventStore } from './reading/open-event-store.ts';

/** What the engine may hold in memory; the rest goes to the case's spill folder. The whole program is meant to stay below 700 MB. */
const ENGINE_MEGABYTES = 256;
/** The engine takes 2,048 records at a time. When these are near CloudTrail's 256 KB each, they alone need more than the usual limit. */
const GENEROUS_MEGABYTES = Math.floor(totalmem() / 2_000_000);

/**
 * Does `work` on the events of a case; when they turn out too large for the usual memory, once more with half of the machine's.
 * @throws HikeshiProblem `case-not-read` (yours) when the case holds no events.
 */
export async function withCaseStore<Result>(casePath: string, work: (store: EventStore) => Promise<Result>): Promise<Result> {
  try {
    return await withStore(casePath, ENGINE_MEGABYTES, work);
  } catch (error) {
    const tooSmall = error instanceof HikeshiProblem && error.code === 'store-out-of-memory' && GENEROUS_MEGABYTES > ENGINE_MEGABYTES;
    if (!tooSmall) throw error;
    return withStore(casePath, GENEROUS_MEGABYTES, work);
  }
}

async function withStore<Result>(casePath: string, memoryMegabytes: number, work: (store: EventStore) => Promise<Result>): Promise<Result> {
  const store = await openEventStore(casePath, { memoryMegabytes });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Absolute path of the case. @throws HikeshiProblem `no-case` (yours). */
export const caseAt = (named: string | undefined, workingFolder: string): string =>
  named === undefined ? newestCase(workingFolder) : namedCase(resolve(workingFolder, named));
