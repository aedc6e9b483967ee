/** The case a stopped collection goes on in, when the person names none. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isCase } from '../../../edges/case-folder/case-folder.ts';
import { readCollectedLog } from '../../../edges/case-folder/collected-log.ts';

/** The folder itself when it is a case, else the newest case in it whose collection did not end; null when there is none. */
export function stoppedCollection(workingFolder: string): string | null {
  if (isCase(workingFolder)) return workingFolder;
  const open = readdirSync(workingFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith('hikeshi-'))
    .map((entry) => join(workingFolder, entry.name))
    .filter(isCase)
    .map((path) => ({ path, last: readCollectedLog(path).findLast((line) => line.kind === 'run' || line.kind === 'done') }))
    .filter(({ last }) => last?.kind === 'run');
  open.sort((a, b) => ((a.last?.at ?? '') < (b.last?.at ?? '') ? 1 : -1));
  return open[0]?.path ?? null;
}
