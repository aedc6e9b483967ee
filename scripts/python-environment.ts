/** A Python environment of its own for one purpose, made by pip in node_modules/.cache when it is first needed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export interface PythonEnvironment {
  /** What people call it. */
  readonly name: string;
  /** Of the folder; names what is in it, so that another release gets a folder of its own. */
  readonly folder: string;
  /** Environment variable that names a Python which has it all already. */
  readonly variable: string;
  /** Versions of Python, in words. */
  readonly pythons: string;
  /** Python that runs only where everything is there. */
  readonly proof: string;
  /** Each one run of pip, with the arguments after `install`; later ones may ask the environment what they need. */
  readonly installs: readonly ((python: string) => readonly string[])[];
}

const run = (command: string, ...args: string[]) => spawnSync(command, args, { encoding: 'utf8' });

/** What Python prints. */
export const printedBy = (python: string, code: string): string => run(python, '-c', code).stdout;

/** A Python that has it, or null. */
export function pythonOf({ variable, proof, ...environment }: PythonEnvironment): string | null {
  const has = (python: string): boolean => run(python, '-c', proof).status === 0;
  const named = process.env[variable];
  if (named !== undefined && named !== '') return has(named) ? named : null;
  const own = ownPython(environment.folder);
  return existsSync(own) && has(own) ? own : null;
}

/** True when it is there, after installing it when that is possible. Says what to do when it is not. */
export function pythonReady(environment: PythonEnvironment): boolean {
  const { name, variable, pythons } = environment;
  if (pythonOf(environment) !== null) return true;
  console.log(`Installing ${name} for the tests against moto (from PyPI, into node_modules/.cache)...`);
  const refused = installed(environment);
  if (refused === null && pythonOf(environment) !== null) return true;
  console.error(
    `${refused ?? ''}\nThe tests against moto need Python ${pythons} with ${name}. Install it and name that Python: ${variable}=/path/to/python npm run test:moto`,
  );
  return false;
}

/** What pip said when it did not work; null when it did. */
function installed({ folder, installs }: PythonEnvironment): string | null {
  const own = ownPython(folder);
  const made = run('python3', '-m', 'venv', pathOf(folder));
  if (made.status !== 0) return made.stderr;
  for (const argumentsOf of installs) {
    const { status, stderr } = run(own, '-m', 'pip', 'install', '-q', '--disable-pip-version-check', ...argumentsOf(own));
    if (status !== 0) return stderr;
  }
  return null;
}

const pathOf = (folder: string): string => join(import.meta.dirname, '../node_modules/.cache', folder);
const ownPython = (folder: string): string => join(pathOf(folder), process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
