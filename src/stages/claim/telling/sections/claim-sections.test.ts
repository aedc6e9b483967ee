import { describe, expect, it } from 'vitest';
import { unseenCharacters } from '../../../../words/visible-text.ts';
import { renderReport } from '../../../report/index.ts';
import { FOUNDING_STORY } from '../../../report/testing/founding-story.ts';
import { HOSTILE_TEXTS } from '../../../report/testing/hostile.ts';
import { EMPTY_TOLD, ESTIMATED_TOLD, largestTold, NOTHING_TOLD, SAMPLE_TOLD, SHORT_TOLD } from '../../testing/claim-samples.ts';
import { hostileClaim, hostileLines } from '../../testing/hostile-claim.ts';
import { toldOf } from '../../testing/told-of.ts';
import type { ToldClaim } from '../told-claim.ts';
import { claimSections } from './claim-sections.ts';

const page = (told: ToldClaim, language: 'ja' | 'en' = 'en'): string => [...renderReport(FOUNDING_STORY, language, claimSections(told))].join('');
const all = (pattern: RegExp, text: string): readonly string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const section = (id: string, text: string): string => new RegExp(`<section id="${id}"[\\s\\S]*?</section>`).exec(text)?.[0] ?? '';
const plain = (markup: string): string => markup.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

const SAMPLES = [
  ['the sample', SAMPLE_TOLD],
  ['nothing to ask back', NOTHING_TOLD],
  ['not one line', EMPTY_TOLD],
  ['a short refund', SHORT_TOLD],
  ['an estimate beside', ESTIMATED_TOLD],
] as const;

describe.each(SAMPLES)('the claim in the report: %s', (_, told) => {
  const text = page(told);

  it('stands after what was made and the ways back, before the details, in both languages', () => {
    const sections = all(/<section id="([a-z-]+)"/g, text);
    const at = sections.indexOf('claim-ja');
    expect(sections.slice(at - 2, at + 6)).toEqual([
      'doors-ja',
      'doors-en',
      'claim-ja',
      'claim-en',
      'claim-check-ja',
      'claim-check-en',
      'claim-lines',
      'when-ja',
    ]);
  });

  it('leads every reference to something on the page, and no anchor exists twice', () => {
    const ids = all(/\sid="([^"]*)"/g, text);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    expect(all(/\shref="#([^"]*)"/g, text).filter((target) => !known.has(target))).toEqual([]);
    expect(all(/\saria-labelledby="([^"]*)"/g, text).filter((target) => !known.has(target))).toEqual([]);
  });

  it('asks nothing of the network', () => {
    expect(text).not.toMatch(/url\(|@import|<link|<iframe|<object|<embed|<base\b|fetch\(|XMLHttpRequest|import\(/i);
  });
});

describe('the claim in the report', () => {
  it('says how much, in both currencies, and that nobody can promise it', () => {
    const english = plain(section('claim-en', page(SAMPLE_TOLD)));
    expect(english).toContain('The amount to ask AWS for is US$856.92, tax included.');
    expect(english).toContain('¥133,037');
    expect(english).toContain('nobody can promise it');
    const japanese = plain(section('claim-ja', page(SAMPLE_TOLD)));
    expect(japanese).toContain('AWSに返金を頼む金額は、税込みで856.92米ドルです。');
    expect(japanese).toContain('133,037円');
  });

  it('adds up in front of the reader', () => {
    const check = section('claim-check-en', page(SAMPLE_TOLD));
    const rows = all(/<tr>([\s\S]*?)<\/tr>/g, /<table[\s\S]*?<\/table>/.exec(check)?.[0] ?? '').map((row) =>
      all(/<td[^>]*><div>([\s\S]*?)<\/div>/g, row).map((cell) => plain(cell).trim()),
    );
    expect(rows.slice(1)).toEqual([
      ['Not yours', '48', '779.02', '77.90', '856.92'],
      ['Yours', '14', '34.94', '3.50', '38.44'],
      ['Undecided', '1', '1.20', '0.12', '1.32'],
      ['Difference', '', '0.00', '0.00', '0.00'],
      ['= the bill', '63', '815.16', '81.52', '896.68'],
    ]);
  });

  it('draws cost by day with the moments of the story under their numbers, and tells the same as a table', () => {
    const markup = section('claim-en', page(SAMPLE_TOLD));
    const drawing = /<figure class="activity costs">[\s\S]*?<\/figure>/.exec(markup)?.[0] ?? '';
    expect(all(/<path class="fill (\w+)"/g, drawing)).toEqual(['owner', 'unclear', 'attacker', 'owner', 'unclear', 'attacker']);
    expect(plain(drawing)).toContain('2–6');
    // 6 December: 15 servers x 6 h: (4 x 4.08 + 2 x 12.24 + 3 x 4.08 + 4 x 4.56 + 2 x 4.704) x 6 = 80.688 x 6 = 484.128; disks 0.60, traffic 3.33 and 0.855.
    expect(plain(markup)).toMatch(/2026-12-06 0\.61 0\.00 488\.91/);
  });

  it('links each decision to the evidence it rests on', () => {
    const text = page(SAMPLE_TOLD);
    expect(all(/href="#(e\d+)"/g, section('claim-check-en', text))).toContain('e11');
    expect(all(/href="#(e\d+)"/g, section('claim-lines', text))).toEqual(expect.arrayContaining(['e11', 'e15', 'e19', 'e23', 'e27']));
  });

  it('lists every line asked back or undecided, and none of the owner’s alone', () => {
    const lines = section('claim-lines', page(SAMPLE_TOLD));
    for (const { id, verdict } of SAMPLE_TOLD.lines.listed.lines)
      expect({ id, verdict, listed: lines.includes(id) }).toEqual({ id, verdict, listed: true });
    expect(lines).toContain('data-filter');
    expect(lines).not.toContain('learning-photos-2024');
  });

  it('calls an estimate an estimate, and counts nothing unknown as nought', () => {
    const text = plain(section('claim-en', page(ESTIMATED_TOLD)));
    expect(text).toContain('Estimate Between US$700.50 and US$812.25');
    expect(text).toContain('Without a known price: 1.');
    expect(text).toContain('The amount to ask AWS for is US$856.92');
  });

  it('writes the letter for what is still open', () => {
    const text = plain(section('claim-en', page(SHORT_TOLD)));
    expect(text).toContain('Asked for US$856.92');
    expect(text).toContain('Still open US$556.92');
    expect(text).toContain('Please return the rest.');
  });

  it('offers the command that answers a question', () => {
    expect(plain(section('claim-check-en', page(SAMPLE_TOLD)))).toContain('hikeshi claim --not-mine AmazonCloudWatch:ap-northeast-1');
  });

  it('bears more lines and servers than it lists, and says how many are left out', () => {
    const text = page(largestTold());
    expect(Buffer.byteLength(text)).toBeLessThan(8_000_000);
    expect(plain(section('claim-lines', text))).toContain('4,500 smaller lines');
    expect(plain(section('claim-en', text))).toContain('600 more (all in claim.xlsx)');
  });
});

describe('hostile text in a claim', () => {
  /** Every shape of tag on the page: element name and attribute names, without what it says. */
  const shapes = (text: string): ReadonlySet<string> =>
    new Set(
      all(/<([^>]*)>/g, text.replace(/<(style|script)([^>]*)>[\s\S]*?<\/\1>/g, '<$1$2>')).map((tag) =>
        tag
          .replaceAll(/="[^"]*"/g, '=')
          .replaceAll(/\s+/g, ' ')
          .trim(),
      ),
    );
  const hostilePage = (hostile: string): string => page(toldOf(hostileClaim(hostile), hostileLines(hostile)));
  const known = new Set([...shapes(hostilePage('x')), ...shapes(hostilePage('x'.repeat(3_000))), ...shapes(hostilePage('x y'))]);

  it.each(HOSTILE_TEXTS.map((hostile, number) => [number, hostile] as const))('makes no markup and hides nothing: text %d', (_, hostile) => {
    const text = hostilePage(hostile);
    expect([...shapes(text)].filter((shape) => !known.has(shape))).toEqual([]);
    expect(unseenCharacters().test(text.replaceAll('\n', ''))).toBe(false);
  });
});
