/** The system's Chromium, started without network habits of its own. */
import { chromium, type Browser } from 'playwright-core';
import { chromiumPath } from '../../scripts/chromium.ts';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function startChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('no Chromium on this machine; see scripts/chromium.ts');
  return chromium.launch({ executablePath, args: FLAGS });
}
