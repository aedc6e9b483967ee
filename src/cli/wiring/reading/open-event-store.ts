/** The event store of a case whose events were read. */
import { availableParallelism } from 'node:os';
import { rmSync, rmdirSync } from 'node:fs';
import { casePaths } from '../../../case/case-paths.ts';
import { openDuckdbEventStore } from '../../../edges/duckdb/event-store.ts';
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import type { EventStore } from '../../../ports/event-store.ts';
import { readManifest } from './reading-manifest.ts';

export interface EventStoreWish {
  /** @default the machine's cores, at most 8 */
  readonly threads?: number;
  /** For the engine; what does not fit goes to the case's spill folder. @default 256 */
  readonly memoryMegabytes?: number;
}

/** `caseFolder` is an absolute path. @throws HikeshiProblem `case-not-read` when the case holds no whole events. */
export async function openEventStore(caseFolder: string, wish: EventStoreWish = {}): Promise<EventStore> {
  const paths = casePaths(caseFolder);
  const manifest = readManifest(paths.events);
  if (manifest === null) throw caseNotRead(caseFolder);
  const spillFolder = `${paths.spill}/${process.pid}`;
  const store = await openDuckdbEventStore({
    folder: paths.root,
    spillFolder,
    segments: manifest.segments.map((segment) => `${paths.events}/${segment}`),
    leftOut: manifest.leftOut === null ? null : `${paths.events}/${manifest.leftOut}`,
    tally: manifest.tally,
    threads: wish.threads ?? Math.min(8, availableParallelism()),
    memoryMegabytes: wish.memoryMegabytes ?? 256,
  });
  const close = store.close.bind(store);
  store.close = async () => {
    await close();
    rmSync(spillFolder, { recursive: true, force: true });
    removeIfEmpty(paths.spill);
  };
  return store;
}

/** Another process may have its own spill beside ours. */
function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Not empty, or never made.
  }
}

export const caseNotRead = (caseFolder: string): HikeshiProblem =>
  new HikeshiProblem('case-not-read', 'you', {
    ja: `ケースのフォルダー ${caseFolder} には、読み込みの終わったログがまだないか、前の版の Hikeshi で読み込んだものです。「hikeshi investigate ログの場所」で (もう一度) 読み込んでください。`,
    en: `The case folder ${caseFolder} holds no logs that were read to the end yet, or logs that an earlier version of Hikeshi read. Read them (again) with “hikeshi investigate PATH”.`,
  });
