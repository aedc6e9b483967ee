/** Reports as files a browser opens, the way a person does, and what went wrong while they were open. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { renderReport, type ReportMaterial, type SectionBuilder } from '../../src/stages/report/index.ts';

export type Language = 'ja' | 'en';

export const DESKTOP = { width: 1280, height: 900 } as const;
export const PHONE = { width: 390, height: 844 } as const;

const folder = mkdtempSync(join(tmpdir(), 'hikeshi-report-'));
/** Screenshots of the last run, to be looked at by a person. */
export const SCREENSHOTS = join(tmpdir(), 'hikeshi-report-screenshots');
mkdirSync(SCREENSHOTS, { recursive: true });

/** Writes the report and returns its file address. */
export function reportFile(name: string, material: ReportMaterial, language: Language, further: readonly SectionBuilder[] = []): string {
  const file = join(folder, `${name}-${language}.html`);
  writeFileSync(file, [...renderReport(material, language, further)].join(''));
  return pathToFileURL(file).href;
}

export interface Opened {
  readonly page: Page;
  /** Console errors, exceptions, dialogs and requests for anything but the file itself. */
  readonly troubles: string[];
}

export interface HowToOpen {
  readonly size?: { readonly width: number; readonly height: number };
  readonly scripts?: boolean;
  readonly dark?: boolean;
}

export async function opened(browser: Browser, address: string, { size = DESKTOP, scripts = true, dark = false }: HowToOpen = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: size, javaScriptEnabled: scripts, colorScheme: dark ? 'dark' : 'light' });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  page.on('request', (request) => {
    if (request.url() !== address) troubles.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  return { page, troubles };
}

/** What axe finds wrong, as short texts: rule and the first element. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const results = await (
      globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run();
    return results.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html.slice(0, 200) ?? ''}`);
  });
}

/** Pixels by which the page is wider than the window. */
export const overflow = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

export const openAllDetails = (page: Page): Promise<void> => page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');

export const visibleWords = (page: Page): Promise<string> => page.evaluate('document.body.innerText');
