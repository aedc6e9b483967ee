/**
 * Makes a fresh clone ready: right Node, dependencies as locked, and (with --built) an up-to-date dist/.
 * Plain JavaScript on purpose: it runs before anything is installed. Silent when there is nothing to do.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const japanese = /^ja/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '');
const say = (ja, en) => process.stderr.write(`${japanese ? ja : en}\n`);

/** The floor of package.json's `engines`: 20.19. */
function nodeIsRecent() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

/** True when every locked, non-optional package is installed in its locked version. Compares content, not dates. */
function installedAsLocked() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages ?? {};
  const want = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages ?? {};
  return Object.entries(want).every(([path, one]) => path === '' || one.optional || one.peer || have[path]?.version === one.version);
}

/** True when dist/ was made after the last change to anything it is made from. */
function builtFromThisSource() {
  const entry = join(root, 'dist', 'hikeshi.js');
  const linked = process.platform === 'win32' || existsSync(join(root, 'node_modules', '.bin', 'hikeshi'));
  if (!existsSync(entry) || !linked) return false;
  const built = statSync(entry).mtimeMs;
  return ['src', 'package.json', 'package-lock.json', 'rolldown.config.ts', 'scripts/build.ts'].every((path) => newest(join(root, path)) <= built);
}

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Runs a step quietly; says what it is doing when it takes longer than two seconds; shows its output only when it fails. */
function step(ja, en, command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    const timer = setTimeout(() => say(ja, en), 2_000);
    const failed = (error) => {
      clearTimeout(timer);
      process.stderr.write(Buffer.concat(output));
      say(
        `失敗しました: ${command} ${args.join(' ')}${error ? ` (${error})` : ''}`,
        `Failed: ${command} ${args.join(' ')}${error ? ` (${error})` : ''}`,
      );
      process.exit(1);
    };
    child.on('error', (error) => failed(error.message));
    child.on('close', (code) => {
      if (code !== 0) return failed(null);
      clearTimeout(timer);
      resolve();
    });
  });
}

if (!nodeIsRecent()) {
  say(
    `Node.js 20.19 以上が必要です (いまは ${process.versions.node})。https://nodejs.org から新しい版を入れて、もう一度実行してください。`,
    `Hikeshi needs Node.js 20.19 or newer (this is ${process.versions.node}). Install a newer one from https://nodejs.org and run this again.`,
  );
  process.exit(1);
}
if (!installedAsLocked()) {
  await step('必要な部品を入れています (初回だけ、1分ほど)…', 'Installing what is needed (first time only, about a minute)...', 'npm', [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
}
if (process.argv.includes('--built') && !builtFromThisSource()) {
  await step('プログラムを組み立てています…', 'Building...', process.execPath, [
    join('node_modules', 'tsx', 'dist', 'cli.mjs'),
    join('scripts', 'build.ts'),
  ]);
}
