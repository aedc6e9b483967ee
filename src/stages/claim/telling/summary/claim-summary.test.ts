import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { unseenCharacters } from '../../../../words/visible-text.ts';
import { HOSTILE_TEXTS } from '../../../report/testing/hostile.ts';
import { EMPTY_TOLD, ESTIMATED_TOLD, largestTold, NOTHING_TOLD, SAMPLE_TOLD, SHORT_TOLD } from '../../testing/claim-samples.ts';
import { hostileClaim, hostileLines } from '../../testing/hostile-claim.ts';
import { SAMPLE_LINES } from '../../testing/sample-lines.ts';
import { toldOf } from '../../testing/told-of.ts';
import { claimSummary, type ClaimSummaryOptions } from './claim-summary.ts';

const columns = (text: string): number => stringWidth(text);
const options: ClaimSummaryOptions = {
  width: 80,
  colour: false,
  columns,
  synthetic: true,
  paths: { report: 'case/report.html', sheet: 'case/claim.xlsx', lines: 'case/exports/claim-lines.csv' },
};
const LANGUAGES = ['ja', 'en'] as const;

describe('claimSummary', () => {
  it.each(LANGUAGES)('reads like this in %s', async (language) => {
    await expect(claimSummary(SAMPLE_TOLD, language, options)).toMatchFileSnapshot(`claim-summary.${language}.txt`);
  });

  it.each([
    ['the sample', SAMPLE_TOLD],
    ['nothing to ask back', NOTHING_TOLD],
    ['not one line', EMPTY_TOLD],
    ['a short refund', SHORT_TOLD],
    ['an estimate beside', ESTIMATED_TOLD],
    ['very much', largestTold()],
  ])('fits a screen: %s', (_, told) => {
    for (const language of LANGUAGES) {
      const lines = claimSummary(told, language, options).split('\n');
      expect(lines.length).toBeLessThanOrEqual(60);
      // Addresses are for copying and stay whole.
      for (const line of lines.filter((one) => !one.includes('https://'))) expect(columns(line)).toBeLessThanOrEqual(80);
    }
  });

  it('adds up as it stands: parts to the bill, Regions and servers to what is asked back', () => {
    const figures = (text: string, heading: string): number[] =>
      (text.split(heading)[1]?.split('\n\n')[0] ?? '')
        .split('\n')
        .flatMap((line) => / (\d[\d,]*\.\d\d)$/.exec(line)?.[1]?.replaceAll(',', '') ?? [])
        .map(Number);
    const text = claimSummary(SAMPLE_TOLD, 'en', options);
    const cents = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + Math.round(one * 100), 0);
    expect(cents(figures(text, 'By Region, net (USD)'))).toBe(77_902);
    expect(cents(figures(text, 'By server, net (USD)'))).toBe(77_902);
  });

  it.each([
    ['asks, when there is something to ask', SAMPLE_TOLD, 'Open a case with AWS Support'],
    ['asks for what is still open', SHORT_TOLD, 'The refund is short by 556.92 USD'],
    ['says so when nothing is the intruder’s', NOTHING_TOLD, 'Nothing on this bill comes from the intruder'],
  ])('has one thing to do: %s', (_, told, action) => {
    expect(claimSummary(told, 'en', options).split('To get it back')[1]).toContain(action);
  });

  it('puts an estimate beside the amounts, and says what it leaves out', () => {
    // A line may break anywhere between words.
    const text = claimSummary(ESTIMATED_TOLD, 'en', options).replaceAll(/\s+/g, ' ');
    expect(text).toContain('Estimate (in none of the amounts above): by hours in the log and list prices, US$700.50 to US$812.25.');
    expect(text).toContain('1 thing without a known price');
    expect(text).toContain('The amount to ask AWS to give back is US$856.92');
    expect(claimSummary(SAMPLE_TOLD, 'en', options)).not.toContain('Estimate');
  });

  it('counts no servers where the bill only adds up those of a size', () => {
    const lines = SAMPLE_LINES.map((line) => ({ ...line, resourceId: null }));
    const text = claimSummary(toldOf(SAMPLE_TOLD.claim, lines), 'en', options);
    expect(text).toMatch(/us-east-2 \(Ohio\) +248\.25/);
    expect(text).toMatch(/\(not named\) +p3\.8xlarge +us-east-2 +20 h +244\.80/);
  });

  it('shows no yen where no invoice tells a rate', () => {
    const [invoice] = SAMPLE_TOLD.claim.invoices;
    const without = { ...SAMPLE_TOLD, claim: { ...SAMPLE_TOLD.claim, invoices: invoice === undefined ? [] : [{ ...invoice, payment: null }] } };
    expect(claimSummary(SAMPLE_TOLD, 'en', options)).toContain('¥133,037');
    expect(claimSummary(without, 'en', options)).not.toContain('yen');
  });

  it.each(HOSTILE_TEXTS.map((text, number) => [number, text] as const))('lets no text of a bill command the terminal: text %d', (_, hostile) => {
    for (const language of LANGUAGES) {
      const text = claimSummary(toldOf(hostileClaim(hostile), hostileLines(hostile)), language, options);
      expect(unseenCharacters().test(text.replaceAll('\n', ''))).toBe(false);
      expect(text.split('\n').length).toBeLessThanOrEqual(120);
    }
  });

  it('gives no command to paste that carries what cannot be seen', () => {
    const told = toldOf(hostileClaim('mine\u200B'), hostileLines('mine\u200B'));
    expect(claimSummary(told, 'en', options)).not.toContain('--mine');
  });
});
