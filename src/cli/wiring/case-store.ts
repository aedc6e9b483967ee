/** The store of a case, by the folder the person named or most likely means. */
import { availableParallelism, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { namedCase, newestCase } from '../../edges/case-folder/newest-case.ts';
import { HikeshiProblem } from '../../knowledge/problem.ts';
import type { EventStore } from '../../ports/event-store.ts';
import { openEventStore, type EventStoreWish } from './reading/open-event-store.ts';

/**
 * What the engine may hold in memory, tried in this order; the rest goes to the case's spill folder. With the first the whole program stays below 700 MB.
 * The engine takes 2,048 records at a time: when these are near CloudTrail's 256 KB each, or when there are many millions, more is needed; never more than
 * half of the machine's.
 */
const HALF_OF_MACHINE = Math.floor(totalmem() / 2_000_000);
const ENGINE_MEGABYTES = [256, 640, HALF_OF_MACHINE].filter((one, place) => place === 0 || one <= HALF_OF_MACHINE);

export interface CaseStoreUse {
  /**
   * Questions `work` asks side by side. Each gets its share of the cores and no more: the engine's calling thread waits for the others by asking again and
   * again whether they are done, and so takes the core another question needs.
   */
  readonly questionsAtOnce: number;
}

/** More threads only cost memory. */
const MOST_CORES = 8;

/**
 * Does `work` on the events of a case; when they turn out too large for the usual memory, once more with more.
 * @throws HikeshiProblem `case-not-read` (yours) when the case holds no events.
 */
export async function withCaseStore<Result>(casePath: string, use: CaseStoreUse, work: (store: EventStore) => Promise<Result>): Promise<Result> {
  const threads = Math.max(1, Math.floor(Math.min(MOST_CORES, availableParallelism()) / use.questionsAtOnce));
  for (const [tried, memoryMegabytes] of ENGINE_MEGABYTES.entries()) {
    try {
      return await withStore(casePath, { memoryMegabytes, threads }, work);
    } catch (error) {
      const tooSmall = error instanceof HikeshiProblem && error.code === 'store-out-of-memory' && tried + 1 < ENGINE_MEGABYTES.length;
      if (!tooSmall) throw error;
    }
  }
  throw new Error('there is always a first try');
}

async function withStore<Result>(casePath: string, wish: EventStoreWish, work: (store: EventStore) => Promise<Result>): Promise<Result> {
  const store = await openEventStore(casePath, wish);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Absolute path of the case. @throws HikeshiProblem `no-case` (yours). */
export const caseAt = (named: string | undefined, workingFolder: string): string =>
  named === undefined ? newestCase(workingFolder) : namedCase(resolve(workingFolder, named));
