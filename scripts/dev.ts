/** While working: types, unit tests of what changed, and the bundle, all in watch, each line marked with who says it. Stop with Ctrl+C. */
import { spawn } from 'node:child_process';

const WATCHERS = [
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '--watch', '--preserveWatchOutput'] },
  { name: 'tests', args: ['node_modules/vitest/vitest.mjs', 'watch', '--project', 'unit', '--changed', '--reporter=dot'] },
  { name: 'build', args: ['node_modules/rolldown/bin/cli.mjs', '--config', 'rolldown.config.ts', '--watch'] },
] as const;

for (const { name, args } of WATCHERS) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.split('\n').filter((one) => one.trim() !== '')) console.log(`${name}  ${line}`);
    });
  }
}
