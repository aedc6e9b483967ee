/**
 * How fast and how large: `npm run bench` (1,000,000 events and 4,000 small files), `npm run bench -- --large` (5,000,000 as well),
 * `--jobs N`, `--events N` for one corpus of another size. The corpus is made once and kept in node_modules/.cache.
 * Everything is measured beside `gzip -dc` of the same files on the same cores, so that a slow or busy machine changes both.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundled } from './bundled.ts';
import { corpus, type CorpusShape } from './corpus.ts';

interface Measured {
  readonly stored: number;
  readonly unique: number;
  readonly files: number;
  readonly readSeconds: number;
  readonly readCpuSeconds: number;
  readonly openSeconds: number;
  readonly questions: Readonly<Record<string, number>>;
  readonly peakMegabytes: number;
}

const { values: flags } = parseArgs({ options: { large: { type: 'boolean' }, events: { type: 'string' }, jobs: { type: 'string' } } });
const cache = join(import.meta.dirname, '../node_modules/.cache/hikeshi-bench');
mkdirSync(cache, { recursive: true });

const shapes: CorpusShape[] =
  flags.events === undefined
    ? [
        { events: 30_000, files: 4_000, seed: 1 },
        { events: 1_000_000, files: 1_000, seed: 1 },
        ...(flags.large === true ? [{ events: 5_000_000, files: 5_000, seed: 1 }] : []),
      ]
    : [{ events: Number(flags.events), files: Math.ceil(Number(flags.events) / 1_000), seed: 1 }];

const program = await bundled(join(import.meta.dirname, 'reading.ts'), join(cache, 'program'));
for (const shape of shapes) measure(shape);

function measure(shape: CorpusShape): void {
  const folder = corpus(cache, shape);
  const unpacked = unpack(folder);
  const measured = run(folder);
  const rawMegabytes = unpacked.bytes / 1e6;
  const caseFolder = join(cache, 'case');
  say(
    `${shape.events.toLocaleString('en')} events, ${shape.files.toLocaleString('en')} files, ${rawMegabytes.toFixed(0)} MB raw, ${(sizeOf(folder) / 1e6).toFixed(0)} MB packed`,
  );
  say(`  gzip -dc               ${unpacked.seconds.toFixed(1)} s wall, ${unpacked.cpuSeconds.toFixed(1)} s of processor`);
  say(`  reading                ${measured.readSeconds.toFixed(1)} s wall, ${measured.readCpuSeconds.toFixed(1)} s of processor`);
  say(
    `                         ${(measured.readSeconds / unpacked.seconds).toFixed(1)} x gzip -dc by the clock, ${(measured.readCpuSeconds / unpacked.cpuSeconds).toFixed(1)} x by processor`,
  );
  say(
    `                         ${Math.round(measured.stored / measured.readSeconds).toLocaleString('en')} events/s, ${(rawMegabytes / measured.readSeconds).toFixed(0)} MB/s`,
  );
  say(`  opening the store      ${(measured.openSeconds * 1000).toFixed(0)} ms`);
  for (const [name, milliseconds] of Object.entries(measured.questions)) say(`    ${name.padEnd(20)} ${milliseconds} ms`);
  say(`  peak memory            ${measured.peakMegabytes} MB`);
  say(`  events at rest         ${(sizeOf(join(caseFolder, 'events')) / 1e6).toFixed(0)} MB`);
  if (measured.unique !== shape.events) throw new Error(`${measured.unique} unique events stored of ${shape.events}`);
  rmSync(caseFolder, { recursive: true, force: true });
}

function run(folder: string): Measured {
  const caseFolder = join(cache, 'case');
  rmSync(caseFolder, { recursive: true, force: true });
  mkdirSync(caseFolder);
  const { stdout, status, stderr } = spawnSync(process.execPath, [program, folder, caseFolder, ...(flags.jobs === undefined ? [] : [flags.jobs])], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}

function unpack(folder: string): { readonly seconds: number; readonly cpuSeconds: number; readonly bytes: number } {
  const script = `find "$0/" -name '*.gz' -print0 | xargs -0 -P ${availableParallelism()} -n 20 gzip -dc`;
  const bytes = Number(spawnSync('sh', ['-c', `${script} | wc -c`, folder], { encoding: 'utf8' }).stdout);
  const started = performance.now();
  const { stderr } = spawnSync('bash', ['-c', `time (${script} > /dev/null)`, folder], {
    encoding: 'utf8',
    env: { ...process.env, TIMEFORMAT: '%U %S', LC_ALL: 'C' },
  });
  const seconds = (performance.now() - started) / 1000;
  const [user = 0, system = 0] = stderr.trim().split(' ').map(Number);
  return { seconds, cpuSeconds: user + system, bytes };
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).reduce(
    (sum, one) => sum + (one.isFile() ? statSync(join(one.parentPath, one.name)).size : 0),
    0,
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
