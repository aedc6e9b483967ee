/**
 * Runs test suites and ends with one line, `N passed, N failed`, counted from vitest's own JSON report. Leaves with 1 when anything failed.
 * Usage: tsx scripts/run-tests.ts SUITE...   (unit, scenarios, browser, moto, package)
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumReady } from './chromium.ts';
import { motoReady } from './moto.ts';
import { prowlerReady } from './prowler.ts';
import { countsOf, countsText, failuresText } from './test-counts.ts';
import type { TestCounts } from './test-counts.ts';

const suites = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'hikeshi-tests-'));
const totals: TestCounts[] = [];
const failures: string[] = [];

for (const suite of suites) {
  const report = join(folder, `${suite}.json`);
  if ((suite === 'browser' && !chromiumReady()) || (suite === 'moto' && !(motoReady() && prowlerReady()))) {
    totals.push({ passed: 0, failed: 1, skipped: 0 });
    continue;
  }
  const vitest = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    suite,
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { status } = spawnSync(process.execPath, vitest, { stdio: ['ignore', 'inherit', 'inherit'] });
  totals.push(countsOf(report, status));
  failures.push(failuresText(report));
}
rmSync(folder, { recursive: true });

for (const text of failures) if (text !== '') console.log(text);
console.log(countsText(totals));
process.exitCode = totals.some(({ failed }) => failed > 0) ? 1 : 0;
