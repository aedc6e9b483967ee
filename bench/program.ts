/** Runs the program as it is shipped and tells what it took. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Run {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly stdout: string;
}

const root = join(import.meta.dirname, '..');

/** `args` of the command line; `scratch` is a folder for a file of figures. @throws Error when the program fails */
export function run(args: readonly string[], scratch: string): Run {
  const figures = join(scratch, 'usage.json');
  const began = performance.now();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', join(root, 'bench/tell-usage.mjs'), join(root, 'dist/hikeshi.js'), ...args],
    { encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, HIKESHI_BENCH_USAGE: figures } },
  );
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`hikeshi ${args.join(' ')} ended with ${status}: ${stderr}`);
  return { seconds, stdout, ...(JSON.parse(readFileSync(figures, 'utf8')) as Omit<Run, 'seconds' | 'stdout'>) };
}
