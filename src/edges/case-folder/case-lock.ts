/** One program at a time on a case: a file with the process number and the machine's name, taken over when that process is gone. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { HikeshiProblem } from '../../knowledge/problem.ts';

const TRIES = 5;

/** @returns the release. @throws HikeshiProblem `case-in-use` (yours) while another process works on it. */
export function lockCase(file: string): () => void {
  const mine = `${process.pid} ${hostname()}`;
  for (let tries = 0; tries < TRIES; tries++) {
    if (takes(file, mine)) return () => releaseOwn(file, mine);
    const holder = contentOf(file);
    if (holder !== null && isAlive(holder)) break;
    if (holder !== null) setAside(file, holder);
  }
  throw inUse(file);
}

/** Creating the file is the test: it succeeds for one process only. */
function takes(file: string, mine: string): boolean {
  try {
    writeFileSync(file, mine, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Of two processes that find the same stale lock, the one whose rename moved what both saw removes it; a lock taken meanwhile is put back. */
function setAside(file: string, stale: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if (contentOf(aside) === stale) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

function releaseOwn(file: string, mine: string): void {
  if (contentOf(file) === mine) rmSync(file, { force: true });
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** A process of another machine cannot be asked and counts as alive: the case may lie on a shared disk. Signal 0 only asks; EPERM means alive, and someone else's. */
function isAlive(holder: string): boolean {
  const [pid = '', host = ''] = holder.split(' ');
  if (host !== hostname()) return host !== '';
  try {
    process.kill(Number.parseInt(pid, 10), 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

const codeOf = (error: unknown): string | null => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null);

const inUse = (file: string): HikeshiProblem =>
  new HikeshiProblem('case-in-use', 'you', {
    ja: `このケースは、別の Hikeshi が調べている途中です。終わるのを待つか、別のフォルダーを --case に指定してください。もう動いていないと分かっているときは、${file} を消してください。`,
    en: `Another Hikeshi is working on this case. Wait until it is done, or give --case another folder. If you know that it is gone, delete ${file}.`,
  });
