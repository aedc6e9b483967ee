/** What `collect` brought into a case, as inputs for those who read logs and bills. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { casePaths } from '../../../case/case-paths.ts';
import { BILLS_FOLDER, EVENTS_FOLDER, TRAILS_FOLDER } from '../../../collect/live/index.ts';
import { readCollectedLog } from '../../../edges/case-folder/collected-log.ts';
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import { readManifest } from '../reading/reading-manifest.ts';

/**
 * The inputs of an investigation: what the person named and what was collected. Nothing named and nothing new: an empty list, for the events the case holds.
 * Logs the case read from elsewhere before are read again beside new ones, so that nothing is lost.
 * @throws HikeshiProblem `earlier-logs-gone` (yours) when they are no longer there
 */
export function inputsWithCollected(caseFolder: string, named: readonly string[]): readonly string[] {
  const folders = [EVENTS_FOLDER, TRAILS_FOLDER].map((name) => join(caseFolder, name)).filter((path) => existsSync(path));
  if (folders.length === 0) return named;
  if (named.length > 0) return [...named, ...folders];
  const read = new Set(readManifest(casePaths(caseFolder).events)?.record.files.map(({ name }) => name));
  const isInside = (path: string): boolean => folders.some((folder) => path.startsWith(folder));
  const isNew = keptLogs(caseFolder).some((path) => !read.has(path));
  if (!isNew) return [];
  const earlier = [...new Set([...read].filter((name) => !isInside(name)).map((name) => name.split('!/')[0] ?? name))];
  const gone = earlier.find((path) => !existsSync(path));
  if (gone !== undefined) throw earlierGone(gone);
  return [...earlier, ...folders];
}

function keptLogs(caseFolder: string): string[] {
  return readCollectedLog(caseFolder).flatMap((line) =>
    (line.kind === 'page' || line.kind === 'object') && existsSync(join(caseFolder, line.path)) ? [join(caseFolder, line.path)] : [],
  );
}

/** The folder of bills that were collected; null when there are none. */
export function collectedBills(caseFolder: string): string | null {
  const folder = join(caseFolder, BILLS_FOLDER);
  return existsSync(folder) ? folder : null;
}

const earlierGone = (path: string): HikeshiProblem =>
  new HikeshiProblem('earlier-logs-gone', 'you', {
    ja: `このケースで前に読んだログ「${path}」が元の場所にありません。そのログをもう一度指定してください: hikeshi investigate ログ --case このケース (集めた記録も一緒に調べます)。`,
    en: `The logs this case read before ("${path}") are no longer there. Name them again: hikeshi investigate LOGS --case THIS-CASE (what was collected is examined with them).`,
  });
