/** One program at a time on a case: a file with the process number, taken over when that process is gone. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { HikeshiProblem } from '../../knowledge/problem.ts';

/** @returns the release. @throws HikeshiProblem `case-in-use` (yours) while another process works on it. */
export function lockCase(file: string): () => void {
  if (!takes(file)) {
    const holder = holderOf(file);
    if (holder !== null && isAlive(holder)) throw inUse();
    rmSync(file, { force: true });
    if (!takes(file)) throw inUse();
  }
  return () => rmSync(file, { force: true });
}

/** Creating the file is the test: it succeeds for one process only. */
function takes(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function holderOf(file: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
    return Number.isNaN(pid) ? null : pid;
  } catch {
    return null;
  }
}

/** Signal 0 only asks. EPERM means: alive, and someone else's. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const inUse = (): HikeshiProblem =>
  new HikeshiProblem('case-in-use', 'you', {
    ja: 'このケースは、別の Hikeshi が調べている途中です。終わるのを待つか、別のフォルダを --case に指定してください。',
    en: 'Another Hikeshi is working on this case. Wait until it is done, or give --case another folder.',
  });
