/**
 * How fast and how large bills are: the founding story beside an owner's large account in one CUR 2.0, hourly, with resource ids, claimed by the
 * program as it is shipped. Told as a multiple of `gzip -dc` of the same files, measured in the same run; the amount is held to the truth.
 */
import { closeSync, mkdirSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { playAccount, trailFiles } from '../src/practice/index.ts';
import type { Claim } from '../src/stages/claim/index.ts';
import { billCorpus } from './bill-corpus.ts';
import { run } from './program.ts';
import { count, say, sizeOf, times, took } from './told.ts';
import { unpacking } from './unpacking.ts';

const SEED = 1;

export async function measureBill(cache: string, lines: number): Promise<void> {
  const { folder, truth } = await billCorpus(cache, lines, SEED);
  const gzip = unpacking(folder, 1);
  const logs = join(cache, 'bill-logs');
  const caseFolder = join(cache, 'bill-case');
  for (const former of [logs, caseFolder]) rmSync(former, { recursive: true, force: true });
  writeLogs(logs);
  run(['investigate', logs, '--case', caseFolder, '--json'], cache);
  const whole = run(['claim', '--bill', folder, '--case', caseFolder], cache);
  const again = run(['claim', '--case', caseFolder], cache);
  const { totals } = claimIn(caseFolder);

  say(`a bill of ${count(lines)} lines, ${count(gzip.bytes / 1e6)} MB raw, ${count(sizeOf(folder) / 1e6)} MB packed`);
  say(`  gzip -dc            ${took(gzip)}`);
  say(`  claim               ${took(whole)}`);
  say(`    of gzip -dc       ${times(whole.seconds, gzip.seconds)} by the clock, ${times(whole.cpuSeconds, gzip.cpuSeconds)} by processor`);
  say(`                      ${count(lines / whole.seconds)} lines/s, ${count(gzip.bytes / 1e6 / whole.seconds)} MB/s`);
  say(`  without reading     ${took(again)}`);
  say(`  peak memory         ${count(Math.max(whole.peakMegabytes, again.peakMegabytes))} MB`);
  say(`  bills at rest       ${count(sizeOf(join(caseFolder, 'bills')) / 1e6)} MB`);
  say(`  to ask back, net    ${totals.unauthorized.net}, truly ${truth.unauthorized.net}`);
  say(`  the bill            ${totals.bill.total}, truly ${truth.bill.total}; difference ${totals.difference.total}`);
  rmSync(caseFolder, { recursive: true, force: true });
}

/** What claim.json says before its lines, which may be hundreds of megabytes. */
function claimIn(caseFolder: string): Omit<Claim, 'lines'> {
  const head = Buffer.alloc(16_000_000);
  const file = openSync(join(caseFolder, 'claim.json'), 'r');
  const text = head.subarray(0, readSync(file, head)).toString('utf8');
  closeSync(file);
  return JSON.parse(`${text.slice(0, text.indexOf('"lines": ['))}"lines": []}`) as Claim;
}

function writeLogs(folder: string): void {
  for (const { path, records } of trailFiles(playAccount({ scenario: 'founding-story', seed: SEED }))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ Records: records }));
  }
}
