/**
 * How fast and how large bills are: `npm run bench:bills` reads a CUR 2.0 of 5,000,000 lines, `-- --lines N` one of another size.
 * Told as a multiple of `gzip -dc` of the same files on the same cores, measured in the same run.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'rolldown';
import { billCorpus } from './bill-corpus.ts';
import { unpacking } from './unpacking.ts';

interface Measured {
  readonly lines: number;
  readonly net: string;
  readonly readSeconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly askSeconds: number;
}

const { values: flags } = parseArgs({ options: { lines: { type: 'string', default: '5000000' } } });
const lines = Number(flags.lines);
const cache = join(import.meta.dirname, '../node_modules/.cache/hikeshi-bench');
mkdirSync(cache, { recursive: true });

const { folder, total } = await billCorpus(cache, lines);
const program = await bundled();
const gzip = unpacking(folder, 1);
const caseFolder = join(cache, 'bill-case');
rmSync(caseFolder, { recursive: true, force: true });
mkdirSync(caseFolder);
const measured = read();
if (measured.lines !== lines || measured.net !== total) throw new Error(`${measured.lines} lines of ${measured.net}, not ${lines} of ${total}`);

const count = (value: number): string => Math.round(value).toLocaleString('en');
say(`${count(lines)} lines, ${count(gzip.bytes / 1e6)} MB raw, ${count(sizeOf(folder) / 1e6)} MB packed; all of them add up to ${total}`);
say(`  gzip -dc            ${gzip.seconds.toFixed(1)} s by the clock, ${gzip.cpuSeconds.toFixed(1)} s of processor`);
say(`  reading             ${measured.readSeconds.toFixed(1)} s by the clock, ${measured.cpuSeconds.toFixed(1)} s of processor`);
say(
  `                      ${(measured.readSeconds / gzip.seconds).toFixed(1)} x gzip by the clock, ${(measured.cpuSeconds / gzip.cpuSeconds).toFixed(1)} x by processor`,
);
say(`                      ${count(lines / measured.readSeconds)} lines/s, ${count(gzip.bytes / 1e6 / measured.readSeconds)} MB/s`);
say(`  adding up           ${measured.askSeconds.toFixed(1)} s`);
say(`  peak memory         ${count(measured.peakMegabytes)} MB`);
say(`  bills at rest       ${count(sizeOf(join(caseFolder, 'bills')) / 1e6)} MB`);
rmSync(caseFolder, { recursive: true, force: true });

async function bundled(): Promise<string> {
  const dir = join(cache, 'bill-program');
  await build({
    input: { program: join(import.meta.dirname, 'bill-program.ts') },
    platform: 'node',
    external: [/^node:/, /^@duckdb\//],
    logLevel: 'warn',
    output: { dir, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', cleanDir: true },
  });
  return join(dir, 'program.js');
}

function read(): Measured {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, folder, caseFolder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}

function sizeOf(of: string): number {
  return readdirSync(of, { recursive: true, withFileTypes: true }).reduce(
    (sum, one) => sum + (one.isFile() ? statSync(join(one.parentPath, one.name)).size : 0),
    0,
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
