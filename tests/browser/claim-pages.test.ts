/** The claim in a browser: readable, operable and harmless, on a desk, on a phone and on paper, in both languages, with and without scripts. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimSections, type ToldClaim } from '../../src/stages/claim/index.ts';
import { EMPTY_TOLD, ESTIMATED_TOLD, largestTold, NOTHING_TOLD, SAMPLE_TOLD, SHORT_TOLD } from '../../src/stages/claim/testing/claim-samples.ts';
import { hostileClaim, hostileLines } from '../../src/stages/claim/testing/hostile-claim.ts';
import { toldOf } from '../../src/stages/claim/testing/told-of.ts';
import { FOUNDING_STORY } from '../../src/stages/report/testing/founding-story.ts';
import { HOSTILE_TEXTS } from '../../src/stages/report/testing/hostile.ts';
import { startChromium } from './chromium.ts';
import {
  DESKTOP,
  openAllDetails,
  opened,
  overflow,
  PHONE,
  reportFile,
  SCREENSHOTS,
  violations,
  visibleWords,
  type Language,
} from './report-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(async () => {
  await browser.close();
});

const LANGUAGES = ['ja', 'en'] as const;
const pageOf = (name: string, told: ToldClaim, language: Language): string => reportFile(name, FOUNDING_STORY, language, claimSections(told));
const VIEWS = LANGUAGES.flatMap((language) => [
  { language, name: 'desktop', size: DESKTOP, dark: false },
  { language, name: 'phone', size: PHONE, dark: false },
  { language, name: 'desktop dark', size: DESKTOP, dark: true },
]);

describe.each(VIEWS)('a claim, $language, $name', ({ language, name, size, dark }) => {
  it('has no accessibility violation, no overflow, no trouble', async () => {
    const { page, troubles } = await opened(browser, pageOf('claim', SAMPLE_TOLD, language), { size, dark });
    for (const id of [`claim-${language}`, `claim-check-${language}`])
      await page.locator(`#${id}`).screenshot({ path: join(SCREENSHOTS, `${id}-${name.replace(' ', '-')}.png`) });
    await openAllDetails(page);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

describe.each([
  ['nothing to ask back', NOTHING_TOLD],
  ['not one line', EMPTY_TOLD],
  ['a short refund', SHORT_TOLD],
  ['an estimate beside', ESTIMATED_TOLD],
] as const)('a claim with %s', (name, told) => {
  it.each([
    ['ja', PHONE],
    ['en', DESKTOP],
  ] as const)('has no accessibility violation, no overflow, no trouble: %s', async (language, size) => {
    const { page, troubles } = await opened(browser, pageOf(name.replaceAll(' ', '-'), told, language), { size });
    await openAllDetails(page);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

describe('with scripts switched off', () => {
  it.each(LANGUAGES)('every line asked back is there, and a reference leads to its event: %s', async (language) => {
    const { page } = await opened(browser, pageOf('claim', SAMPLE_TOLD, language), { scripts: false });
    const whole = (await page.locator('#claim-lines').textContent()) ?? '';
    for (const line of SAMPLE_TOLD.lines.listed.lines) expect(whole).toContain(line.id);
    await page.locator('#claim-lines .ev a').first().click();
    expect(new URL(page.url()).hash).toBe('#e11');
    expect(await page.locator('#e11').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('with scripts', () => {
  it('the lines can be filtered', async () => {
    const { page } = await opened(browser, pageOf('claim', SAMPLE_TOLD, 'en'));
    const rows = page.locator('#claim-lines table tbody tr:visible');
    const before = await rows.count();
    await page.locator('#claim-lines .filter input').fill('us-west-2');
    await expect.poll(() => rows.count()).toBeLessThan(before);
    // Three servers on three days, and one disk.
    expect(await rows.count()).toBe(10);
    await page.context().close();
  });
});

describe('hostile text in a claim', () => {
  it.each(HOSTILE_TEXTS.map((text, number) => [number, text] as const))('does nothing and breaks nothing: text %d', async (number, text) => {
    const told = toldOf(hostileClaim(text), hostileLines(text));
    const { page, troubles } = await opened(browser, pageOf(`hostile-claim-${number}`, told, 'en'), { size: number % 2 === 0 ? PHONE : DESKTOP });
    await openAllDetails(page);
    expect(await page.title()).toBe('AWS account investigation report');
    expect(await overflow(page)).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

describe('on paper', () => {
  it.each(LANGUAGES)('prints on A4 with the tables unfolded and only one language: %s', async (language) => {
    const { page } = await opened(browser, pageOf('claim', SAMPLE_TOLD, language), { scripts: false });
    await page.emulateMedia({ media: 'print' });
    const words = await visibleWords(page);
    expect(words).toContain('2026-12-06');
    expect(words.includes('返してもらう料金')).toBe(language === 'ja');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeLessThan(35);
    await page.context().close();
  });
});

describe('the largest claim', () => {
  it('opens and stays within the window', async () => {
    const { page, troubles } = await opened(browser, pageOf('largest-claim', largestTold(), 'en'), { size: PHONE });
    expect(await page.getByText('What to ask back').first().isVisible()).toBe(true);
    expect(await overflow(page)).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
