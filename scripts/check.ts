/** Every check that needs no packed program: format, lint, types, imports, dead code, unit tests (not with --static). Output only of what failed. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';

interface Check {
  readonly name: string;
  readonly args: readonly string[];
}

const CHECKS: readonly Check[] = [
  { name: 'format', args: ['node_modules/oxfmt/bin/oxfmt', '--check'] },
  { name: 'lint', args: ['node_modules/oxlint/bin/oxlint'] },
  { name: 'types', args: ['node_modules/typescript/bin/tsc'] },
  { name: 'imports', args: ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', 'src', '--config', '.dependency-cruiser.cjs'] },
  { name: 'dead code', args: ['node_modules/knip/bin/knip.js', '--no-config-hints'] },
  { name: 'unit tests', args: ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '--reporter=dot'] },
];

interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly output: string;
  readonly seconds: number;
}

function runCheck({ name, args }: Check): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ name, passed: code === 0, output: Buffer.concat(output).toString(), seconds: (performance.now() - started) / 1000 });
    });
  });
}

const chosen = process.argv.includes('--static') ? CHECKS.filter(({ name }) => name !== 'unit tests') : CHECKS;
const limit = pLimit(Math.min(3, availableParallelism()));
const outcomes = await Promise.all(
  chosen.map((check) =>
    limit(async () => {
      const outcome = await runCheck(check);
      console.log(`${outcome.passed ? 'ok    ' : 'FAILED'}  ${outcome.name.padEnd(10)} ${outcome.seconds.toFixed(1)} s`);
      return outcome;
    }),
  ),
);
for (const { name, output } of outcomes.filter(({ passed }) => !passed)) console.log(`\n=== ${name}\n${output.trimEnd()}`);
process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1;
