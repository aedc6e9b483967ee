/** A command that concludes, as the journal tells it: that it began, what it read, what came out, and every file the case holds afterwards. */
import type { RunCommand } from '../../../case/case-record.ts';
import { OWN_FILES } from '../../../case/verify/known-files.ts';
import { basename } from 'node:path';
import { folderFiles } from '../../../edges/case-folder/folder-files.ts';
import { packageVersion } from '../../../edges/system/package-folder.ts';
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import type { Casebook } from './casebook.ts';

export interface RunTold<Result> {
  readonly command: RunCommand;
  /** Inputs as the person named them; of a path only the last name is kept, it may go to others. */
  readonly read: readonly string[];
  /** What came out, in a few words without anything secret: `hijacked, high`. */
  readonly outcome: (result: Result) => string;
}

/** Does `work` and writes it down. A run that ends with a problem is written down as such. */
export async function recordedRun<Result>(book: Casebook, told: RunTold<Result>, work: () => Promise<Result> | Result): Promise<Result> {
  book.say({ kind: 'begun', data: { command: told.command } });
  try {
    const result = await work();
    sayRun(book, told, told.outcome(result));
    return result;
  } catch (error) {
    if (error instanceof HikeshiProblem) sayRun(book, told, `stopped: ${error.code}`);
    throw error;
  }
}

function sayRun(book: Casebook, { command, read }: Pick<RunTold<never>, 'command' | 'read'>, outcome: string): void {
  book.say({
    kind: 'run',
    data: {
      command,
      version: packageVersion(),
      read: read.map((path) => (path === '-' ? path : basename(path))),
      outcome,
      files: concludedFiles(book),
    },
  });
}

/** Everything in the folder but what has entries of its own. */
function concludedFiles(book: Casebook): { path: string; sha256: string; bytes: number }[] {
  const { drafts, kept } = book.record();
  const told = new Set([...drafts, ...kept].map(({ path }) => path));
  return folderFiles(book.folder.path, (path) => OWN_FILES.has(path) || path.endsWith('.part') || told.has(path)).flatMap(({ path, sha256, bytes }) =>
    sha256 === null ? [] : [{ path, sha256, bytes }],
  );
}
