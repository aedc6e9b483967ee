/** Chromium for the browser tests: the system's own; on Debian as root it is installed, otherwise this says how. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** Path of the browser, or null. `CHROMIUM` in the environment wins. */
export function chromiumPath(): string | null {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  return [...PLACES, MAC].find((place) => existsSync(place)) ?? null;
}

/** True when a browser is there, after installing Debian's when that is possible. Says what to do when it is not. */
export function chromiumReady(): boolean {
  if (chromiumPath() !== null) return true;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) installFromDebian();
  if (chromiumPath() !== null) return true;
  console.error(
    'The browser tests need Chromium, and none was found. Install it (Debian: sudo apt-get install chromium), or name one: CHROMIUM=/path/to/chromium npm test',
  );
  return false;
}

function installFromDebian(): void {
  console.log('Installing Chromium for the browser tests (Debian package)...');
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', ['-qq', '-y', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (!apt('--no-install-recommends', 'install', 'chromium') && apt('update')) apt('--no-install-recommends', 'install', 'chromium');
}
