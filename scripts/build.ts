/** Builds dist/: the bundle, executable, and `node_modules/.bin/hikeshi` so that `npx hikeshi` works inside a clone. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';

const { status } = spawnSync(process.execPath, ['node_modules/rolldown/bin/cli.mjs', '--config', 'rolldown.config.ts', '--log-level', 'warn'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (status !== 0) process.exit(status ?? 1);

const now = new Date();
utimesSync('dist/hikeshi.js', now, now);
chmodSync('dist/hikeshi.js', 0o755);
mkdirSync('node_modules/.bin', { recursive: true });
if (process.platform === 'win32') {
  writeFileSync('node_modules/.bin/hikeshi.cmd', '@node "%~dp0\\..\\..\\dist\\hikeshi.js" %*\r\n');
} else {
  rmSync('node_modules/.bin/hikeshi', { force: true });
  symlinkSync('../../dist/hikeshi.js', 'node_modules/.bin/hikeshi');
}
