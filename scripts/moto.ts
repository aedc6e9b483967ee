/**
 * moto, a real server that plays AWS and is not ours: for tests against somebody else's understanding of AWS. It lives in a Python environment of its own
 * in node_modules/.cache, made by pip when first needed. `MOTO_PYTHON` names a Python that has it already.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Tests know this release's answers. */
const MOTO = 'moto[server]==5.2.5';
const folder = join(import.meta.dirname, '../node_modules/.cache/hikeshi-moto-5.2.5');
const ownPython = join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');

const runs = (command: string, ...args: string[]): boolean => spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
const hasMoto = (python: string): boolean => spawnSync(python, ['-c', 'import moto.server, boto3'], { stdio: 'ignore' }).status === 0;

/** A Python with moto and boto3, or null. */
export function motoPython(): string | null {
  const named = process.env['MOTO_PYTHON'];
  if (named !== undefined && named !== '') return hasMoto(named) ? named : null;
  return existsSync(ownPython) && hasMoto(ownPython) ? ownPython : null;
}

/** True when moto is there, after installing it when that is possible. Says what to do when it is not. */
export function motoReady(): boolean {
  if (motoPython() !== null) return true;
  console.log('Installing moto for the tests against it (from PyPI, into node_modules/.cache)...');
  const made = runs('python3', '-m', 'venv', folder) && runs(ownPython, '-m', 'pip', 'install', '-q', '--disable-pip-version-check', MOTO);
  if (made && motoPython() !== null) return true;
  console.error(
    `The tests against moto need Python 3.10 or newer with ${MOTO}. Install it and name that Python: MOTO_PYTHON=/path/to/python npm run test:moto`,
  );
  return false;
}
