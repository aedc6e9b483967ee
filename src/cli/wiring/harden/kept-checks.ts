/** The runs of `harden` a case holds, oldest first. A file that is none is left out: `case verify` tells of it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readChecks, type ChecksRecord } from '../../../stages/harden/index.ts';
import { CHECKS_FOLDER } from './harden-case.ts';

/** Larger than any account makes; a stranger's case could hold anything. */
const BYTES_MOST = 64_000_000;

export function keptChecks(casePath: string): readonly ChecksRecord[] {
  const folder = join(casePath, CHECKS_FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && statSync(join(folder, name)).size <= BYTES_MOST)
    .flatMap((name) => readChecks(readFileSync(join(folder, name), 'utf8')) ?? [])
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}
