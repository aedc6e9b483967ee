/** The report in a browser: readable, operable and harmless, on a desk and on a phone, in both languages, with and without scripts. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FOUNDING_STORY } from '../../src/stages/report/testing/founding-story.ts';
import { HOSTILE_TEXTS, withHostileText } from '../../src/stages/report/testing/hostile.ts';
import { CALM, EMPTY, largest } from '../../src/stages/report/testing/samples.ts';
import { startChromium } from './chromium.ts';
import { DESKTOP, openAllDetails, opened, overflow, PHONE, reportFile, SCREENSHOTS, violations, visibleWords } from './report-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(async () => {
  await browser.close();
});

const LANGUAGES = ['ja', 'en'] as const;
const VIEWS = LANGUAGES.flatMap((language) => [
  { language, name: 'desktop', size: DESKTOP, dark: false },
  { language, name: 'phone', size: PHONE, dark: false },
  { language, name: 'desktop dark', size: DESKTOP, dark: true },
]);

describe.each(VIEWS)('the founding story, $language, $name', ({ language, name, size, dark }) => {
  it('has no accessibility violation, no overflow, no trouble', async () => {
    const { page, troubles } = await opened(browser, reportFile('founding', FOUNDING_STORY, language), { size, dark });
    await page.screenshot({ path: join(SCREENSHOTS, `founding-${language}-${name.replace(' ', '-')}.png`), fullPage: true });
    expect(await violations(page)).toEqual([]);
    await openAllDetails(page);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

describe.each([
  ['nothing read', EMPTY],
  ['nothing found', CALM],
] as const)('the report of %s', (name, material) => {
  it.each(LANGUAGES)('has no accessibility violation, no overflow, no trouble: %s', async (language) => {
    for (const size of [DESKTOP, PHONE]) {
      const { page, troubles } = await opened(browser, reportFile(name.replace(' ', '-'), material, language), { size });
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(troubles).toEqual([]);
      await page.context().close();
    }
  });
});

describe('with scripts switched off', () => {
  it.each(LANGUAGES)('every word of the findings is there: %s', async (language) => {
    const { page } = await opened(browser, reportFile('founding', FOUNDING_STORY, language), { scripts: false });
    const { findings, evidence } = FOUNDING_STORY;
    const whole = (await page.locator('body').textContent()) ?? '';
    for (const sentence of findings.story) expect(whole).toContain(sentence[language]);
    for (const foothold of findings.footholds) expect(whole).toContain(foothold.remove[language]);
    for (const resource of findings.resources) expect(whole).toContain(resource.id);
    for (const event of evidence) expect(whole).toContain(event.eventId);
    await page.context().close();
  });

  it('the language switch works, and shows one language at a time', async () => {
    const { page } = await opened(browser, reportFile('founding', FOUNDING_STORY, 'ja'), { scripts: false });
    expect(await page.getByText('このAWSアカウントは、他人に使われていました。').isVisible()).toBe(true);
    expect(await page.getByText('Someone else has been using this AWS account.').isVisible()).toBe(false);
    await page.getByText('English', { exact: true }).click();
    expect(await page.getByText('このAWSアカウントは、他人に使われていました。').isVisible()).toBe(false);
    expect(await page.getByText('Someone else has been using this AWS account.').isVisible()).toBe(true);
    await page.context().close();
  });

  it('a reference leads to its row', async () => {
    const { page } = await opened(browser, reportFile('founding', FOUNDING_STORY, 'en'), { scripts: false });
    await page.locator('#story-en .ev a').first().click();
    expect(new URL(page.url()).hash).toBe('#e1');
    expect(await page.locator('#e1').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('with scripts', () => {
  it('the title and language of the page follow the switch, by keyboard as well', async () => {
    const { page } = await opened(browser, reportFile('founding', FOUNDING_STORY, 'ja'));
    expect(await page.title()).toBe('AWSアカウント 調査報告書');
    await page.locator('#lang-ja').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.title()).toBe('AWS account investigation report');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.context().close();
  });

  it('the evidence can be filtered', async () => {
    const { page } = await opened(browser, reportFile('founding', FOUNDING_STORY, 'en'));
    const rows = page.locator('#evidence > table tbody tr:visible');
    const before = await rows.count();
    await page.locator('#evidence .filter input').first().fill('ConsoleLogin');
    await expect.poll(() => rows.count()).toBeLessThan(before);
    expect(await rows.allTextContents()).toSatisfy((texts: string[]) => texts.length > 0 && texts.every((text) => text.includes('ConsoleLogin')));
    await page.context().close();
  });

  it('the timeline can be zoomed, moved and reset, and its rows dimmed', async () => {
    const { page, troubles } = await opened(browser, reportFile('founding', FOUNDING_STORY, 'en'));
    const figure = page.locator('#when-en figure[data-explore]');
    const ticks = () => figure.locator('svg.wide .tick').allTextContents();
    const whole = await ticks();
    for (let times = 0; times < 4; times += 1) await figure.getByRole('button', { name: 'Zoom in' }).click();
    await figure.getByRole('button', { name: 'Later' }).click();
    const close = await ticks();
    expect(close).not.toEqual(whole);
    await figure.getByRole('button', { name: 'Whole' }).click();
    expect((await ticks()).sort()).toEqual([...whole].sort());
    await figure.getByLabel('AWS itself').uncheck();
    expect(await figure.locator('svg.wide .lane.service').getAttribute('opacity')).toBe('0.1');
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

describe('hostile text', () => {
  it.each(HOSTILE_TEXTS.map((text, number) => [number, text] as const))('does nothing and breaks nothing: text %d', async (number, text) => {
    for (const size of [DESKTOP, PHONE]) {
      const { page, troubles } = await opened(browser, reportFile(`hostile-${number}`, withHostileText(FOUNDING_STORY, text), 'en'), { size });
      await openAllDetails(page);
      expect(await page.title()).toBe('AWS account investigation report');
      expect(await overflow(page)).toBe(0);
      expect(troubles).toEqual([]);
      await page.context().close();
    }
  });
});

describe('on paper', () => {
  it.each(LANGUAGES)('prints on A4 with the resources unfolded and only one language: %s', async (language) => {
    const { page } = await opened(browser, reportFile('founding', FOUNDING_STORY, language), { scripts: false });
    await page.emulateMedia({ media: 'print' });
    const words = await visibleWords(page);
    expect(words).toContain('i-00aaaaaaaaaaaaaa0');
    expect(words.includes('他人に使われていました')).toBe(language === 'ja');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(3);
    expect(pages).toBeLessThan(25);
    await page.context().close();
  });
});

describe('the largest report', () => {
  it('opens, stays within the window and asks nothing of anybody', async () => {
    const address = reportFile('largest', largest(), 'en');
    const began = performance.now();
    const { page, troubles } = await opened(browser, address);
    expect(await page.getByText('Someone else has been using this AWS account.').isVisible()).toBe(true);
    expect(performance.now() - began).toBeLessThan(60_000);
    expect(await overflow(page)).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
