/** How fast and how large an investigation is, on a log of the practice account, by the program as it is shipped. */
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Findings } from '../src/stages/investigate/index.ts';
import { corpus, type CorpusShape } from './corpus.ts';
import { run } from './program.ts';
import { count, say, sizeOf, times, took } from './told.ts';
import { unpacking } from './unpacking.ts';

export function measureInvestigation(cache: string, shape: CorpusShape): void {
  const folder = corpus(cache, shape);
  const gzip = unpacking(folder, 1);
  const onAllCores = unpacking(folder, availableParallelism());
  const caseFolder = join(cache, 'case');
  rmSync(caseFolder, { recursive: true, force: true });
  const whole = run(['investigate', folder, '--case', caseFolder, '--json'], cache);
  const again = run(['investigate', '--case', caseFolder, '--json'], cache);
  const { coverage, verdict } = JSON.parse(whole.stdout) as Findings;
  if (coverage.events.unique !== shape.events) throw new Error(`${coverage.events.unique} unique events of ${shape.events}`);
  if (verdict.kind !== 'hijacked') throw new Error(`the intruder was not found: ${verdict.kind}`);

  say(
    `${count(shape.events)} events in ${count(coverage.files.read)} files, ${count(gzip.bytes / 1e6)} MB raw, ${count(sizeOf(folder) / 1e6)} MB packed`,
  );
  say(`  gzip -dc            ${took(gzip)}; ${onAllCores.seconds.toFixed(1)} s on ${availableParallelism()} cores at once`);
  say(`  investigate         ${took(whole)}`);
  say(`    of gzip -dc       ${times(whole.seconds, gzip.seconds)} by the clock, ${times(whole.cpuSeconds, gzip.cpuSeconds)} by processor`);
  say(`    of all cores'     ${times(whole.seconds, onAllCores.seconds)} by the clock`);
  say(`                      ${count(shape.events / whole.seconds)} events/s, ${count(gzip.bytes / 1e6 / whole.seconds)} MB/s`);
  say(`  without reading     ${took(again)}`);
  say(`  peak memory         ${count(Math.max(whole.peakMegabytes, again.peakMegabytes))} MB`);
  say(`  events at rest      ${count(sizeOf(join(caseFolder, 'events')) / 1e6)} MB`);
  rmSync(caseFolder, { recursive: true, force: true });
}
