/** The dossier in a browser: readable and harmless on a desk and on a phone, in both languages. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimForDossier } from '../../src/stages/claim/index.ts';
import { SAMPLE_TOLD } from '../../src/stages/claim/testing/claim-samples.ts';
import { dossierHtml, type DossierMaterial } from '../../src/stages/report/index.ts';
import { RECORDED_DOSSIER } from '../../src/stages/report/testing/dossiers.ts';
import { HOSTILE_TEXTS, withHostileText } from '../../src/stages/report/testing/hostile.ts';
import { startChromium } from './chromium.ts';
import { DESKTOP, openAllDetails, opened, overflow, PHONE, SCREENSHOTS, violations, visibleWords, type Language } from './report-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(async () => {
  await browser.close();
});

const DOSSIER: DossierMaterial = { ...RECORDED_DOSSIER, claim: claimForDossier(SAMPLE_TOLD) };

function pageOf(name: string, dossier: DossierMaterial, language: Language): string {
  const file = join(SCREENSHOTS, `${name}-${language}.html`);
  writeFileSync(file, [...dossierHtml(dossier, language).pieces].map(String).join(''));
  return pathToFileURL(file).href;
}

const VIEWS = (['ja', 'en'] as const).flatMap((language) => [
  { language, name: 'desktop', size: DESKTOP, dark: false },
  { language, name: 'phone', size: PHONE, dark: false },
  { language, name: 'desktop-dark', size: DESKTOP, dark: true },
]);

describe.each(VIEWS)('the dossier, $language, $name', ({ language, name, size, dark }) => {
  it('has no accessibility violation, no overflow, no trouble', async () => {
    const { page, troubles } = await opened(browser, pageOf('dossier', DOSSIER, language), { size, dark });
    await page.screenshot({ path: join(SCREENSHOTS, `dossier-${language}-${name}.png`), fullPage: true });
    await openAllDetails(page);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

describe('with scripts switched off', () => {
  it('speaks one language, and a reference leads to its event', async () => {
    const { page } = await opened(browser, pageOf('dossier', DOSSIER, 'en'), { scripts: false });
    const words = await visibleWords(page);
    expect(words).toContain('What was done to secure the account');
    expect(words).toContain('US$856.92');
    expect(words).not.toContain('安全にする');
    await page.locator('#timeline-en .ev a').first().click();
    expect(await page.locator(new URL(page.url()).hash).isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('hostile text in a dossier', () => {
  it.each(HOSTILE_TEXTS.map((text, number) => [number, text] as const))('does nothing and breaks nothing: text %d', async (number, text) => {
    const dossier = { ...DOSSIER, report: withHostileText(DOSSIER.report, text) };
    const { page, troubles } = await opened(browser, pageOf(`hostile-dossier-${number}`, dossier, 'en'), {
      size: number % 2 === 0 ? PHONE : DESKTOP,
    });
    await openAllDetails(page);
    expect(await page.title()).toBe('Unauthorized use of an AWS account: dossier');
    expect(await overflow(page)).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
