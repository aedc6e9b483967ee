/**
 * How fast and how large: `npm run bench` investigates 30,000 events in some 4,000 files, 1,000,000 and 5,000,000 events; `-- --events N` one log of
 * another size. The logs are played once and kept in node_modules/.cache. Everything is told as a multiple of `gzip -dc` of the same files on the
 * same cores, measured in the same run.
 */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Findings } from '../src/stages/investigate/index.ts';
import { corpus, type CorpusShape } from './corpus.ts';
import { run } from './program.ts';
import { unpacking } from './unpacking.ts';

const { values: flags } = parseArgs({ options: { events: { type: 'string' } } });
const cache = join(import.meta.dirname, '../node_modules/.cache/hikeshi-bench');
mkdirSync(cache, { recursive: true });

const shapes: CorpusShape[] =
  flags.events === undefined
    ? [
        { events: 30_000, perFile: 7, seed: 1 },
        { events: 1_000_000, perFile: 900, seed: 1 },
        { events: 5_000_000, perFile: 900, seed: 1 },
      ]
    : [{ events: Number(flags.events), perFile: 900, seed: 1 }];
for (const shape of shapes) measure(shape);

function measure(shape: CorpusShape): void {
  const folder = corpus(cache, shape);
  const gzip = unpacking(folder, 1);
  const onAllCores = unpacking(folder, availableParallelism());
  const caseFolder = join(cache, 'case');
  rmSync(caseFolder, { recursive: true, force: true });
  const whole = run(['investigate', folder, '--case', caseFolder, '--json'], cache);
  const again = run(['investigate', '--case', caseFolder, '--json'], cache);
  const findings = JSON.parse(whole.stdout) as Findings;
  if (findings.coverage.events.unique !== shape.events) throw new Error(`${findings.coverage.events.unique} unique events of ${shape.events}`);

  const count = (value: number): string => Math.round(value).toLocaleString('en');
  const took = (seconds: number, cpuSeconds: number): string => `${seconds.toFixed(1)} s by the clock, ${cpuSeconds.toFixed(1)} s of processor`;
  const files = findings.coverage.files.read;
  say(`${count(shape.events)} events in ${count(files)} files, ${count(gzip.bytes / 1e6)} MB raw, ${count(sizeOf(folder) / 1e6)} MB packed`);
  const times = (seconds: number, of: number): string => `${(seconds / of).toFixed(1)} x`;
  say(`  gzip -dc            ${took(gzip.seconds, gzip.cpuSeconds)}; ${onAllCores.seconds.toFixed(1)} s on ${availableParallelism()} cores at once`);
  say(`  investigate         ${took(whole.seconds, whole.cpuSeconds)}`);
  say(`    of gzip -dc       ${times(whole.seconds, gzip.seconds)} by the clock, ${times(whole.cpuSeconds, gzip.cpuSeconds)} by processor`);
  say(`    of all cores' gzip ${times(whole.seconds, onAllCores.seconds)} by the clock`);
  say(`                      ${count(shape.events / whole.seconds)} events/s, ${count(gzip.bytes / 1e6 / whole.seconds)} MB/s`);
  say(`  without reading     ${took(again.seconds, again.cpuSeconds)}`);
  say(`  peak memory         ${count(Math.max(whole.peakMegabytes, again.peakMegabytes))} MB`);
  say(`  events at rest      ${count(sizeOf(join(caseFolder, 'events')) / 1e6)} MB`);
  say(`  verdict             ${findings.verdict.kind}`);
  rmSync(caseFolder, { recursive: true, force: true });
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
