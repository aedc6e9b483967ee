/** The store of a case, by the folder the person named or most likely means. */
import { resolve } from 'node:path';
import { namedCase, newestCase } from '../../edges/case-folder/newest-case.ts';
import type { EventStore } from '../../ports/event-store.ts';
import { openEventStore } from './reading/open-event-store.ts';

/** What the engine may hold in memory; the rest goes to the case's spill folder. The whole program is meant to stay below 700 MB. */
const ENGINE_MEGABYTES = 420;

/** @throws HikeshiProblem `case-not-read` (yours) when the case holds no events. */
export const openCaseStore = (casePath: string): Promise<EventStore> => openEventStore(casePath, { memoryMegabytes: ENGINE_MEGABYTES });

/** Absolute path of the case. @throws HikeshiProblem `no-case` (yours). */
export const caseAt = (named: string | undefined, workingFolder: string): string =>
  named === undefined ? newestCase(workingFolder) : namedCase(resolve(workingFolder, named));
