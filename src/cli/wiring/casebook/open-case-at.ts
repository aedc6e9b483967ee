/** The case a person means: the one named, the folder they stand in, or the newest one in it. */
import { resolve } from 'node:path';
import { isCase } from '../../../edges/case-folder/case-folder.ts';
import { namedCase, newestOpenCase } from '../../../edges/case-folder/newest-case.ts';

/** Absolute path. @throws HikeshiProblem `no-case` (yours). */
export function openCaseAt(named: string | undefined, workingFolder: string): string {
  if (named !== undefined) return namedCase(resolve(workingFolder, named));
  return isCase(workingFolder) ? workingFolder : newestOpenCase(workingFolder);
}
