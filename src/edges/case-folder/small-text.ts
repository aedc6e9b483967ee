/** A file of a case that is small when this program wrote it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Null when it is not there; empty when it is larger than `mostBytes` (then it is not ours). */
export function smallText(casePath: string, name: string, mostBytes: number): string | null {
  const path = join(casePath, name);
  if (!existsSync(path)) return null;
  return statSync(path).size > mostBytes ? '' : readFileSync(path, 'utf8');
}
