/** The dossier on paper: everything is said, every glyph is there, nothing runs out of the page, and a screen reader finds its way. */
import { describe, expect, it } from 'vitest';
import { pdfFonts } from '../../src/edges/system/pdf-fonts.ts';
import { dossierPdf } from '../../src/stages/report/dossier/pdf-dossier.ts';
import type { DossierMaterial } from '../../src/stages/report/dossier/dossier-material.ts';
import { ATTACHED_BYTES } from '../../src/stages/report/dossier/attachments.ts';
import { fontFacts } from '../../src/stages/report/renderers/pdf/font-facts.ts';
import { pdfOf } from '../../src/stages/report/renderers/pdf/pdf.ts';
import { FOUNDING_DOSSIER, RECORDED_DOSSIER } from '../../src/stages/report/testing/dossiers.ts';
import { EVERY_BLOCK, EVERY_BLOCK_VOICE } from '../../src/stages/report/testing/every-block.ts';
import { ENTRY_KEY, LEARNER } from '../../src/stages/report/testing/founding-events.ts';
import { HOSTILE_TEXTS, withHostileText } from '../../src/stages/report/testing/hostile.ts';
import { CALM, EMPTY, largest } from '../../src/stages/report/testing/samples.ts';
import { readPdf, type PdfRead } from './read-pdf.ts';

const fonts = pdfFonts();
const regular = fontFacts(fonts.regular);
const read = (bytes: Uint8Array): PdfRead => readPdf(bytes, (text, size) => regular.widthOf(text, size));
/** Words without blanks: where a line ends depends on the width of a column. */
const dense = (text: string): string => text.replaceAll(/\s/g, '');
/** A4 is 595.28 points wide, its right margin 42. */
const RIGHT_EDGE = 595.28 - 42 + 1;
const of = (report: DossierMaterial['report']): DossierMaterial => ({ report, record: null, claim: null });

describe('every kind of block', () => {
  it('is drawn, with its place in the structure', async () => {
    const footer = { ja: 'foot', en: 'foot' };
    const pdf = read(await pdfOf(EVERY_BLOCK, EVERY_BLOCK_VOICE, { fonts, madeAt: '2026-12-07T02:15:30Z', footer }));
    const text = dense(pdf.text);
    for (const words of [
      'aheading',
      'strongwords',
      'code[#7]',
      '1.one',
      'acallout',
      'insideit',
      'tile',
      'sum',
      'ithappened',
      'acard',
      '!badge',
      'foldedaway',
      'hikeshireport',
      'meaning',
      'event-7',
    ])
      expect(text).toContain(words);
    expect(pdf.roles).toMatchObject({ Document: 1, H1: 1, H2: 1, L: 2, LI: 4, Caption: 8 });
    expect(pdf.unmapped).toBe(0);
  });
});

describe.each(['ja', 'en'] as const)('the dossier on paper: %s', (language) => {
  it('is a tagged PDF 1.7 with its title and language, the same every time, small enough to attach', async () => {
    const bytes = await dossierPdf(RECORDED_DOSSIER, language, fonts);
    expect(bytes.length).toBeLessThan(ATTACHED_BYTES);
    expect(Buffer.compare(bytes, await dossierPdf(RECORDED_DOSSIER, language, fonts))).toBe(0);
    const pdf = read(bytes);
    expect(pdf.version).toBe('1.7');
    expect(pdf.objects).toMatch(/\/Marked true/);
    expect(pdf.objects).toMatch(/\/StructTreeRoot \d+ 0 R/);
    expect(pdf.objects).toMatch(/\/DisplayDocTitle true/);
    expect(pdf.objects).toContain(`/Lang (${language === 'ja' ? 'ja-JP' : 'en'})`);
    expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    // The moment of the investigation, and no other.
    expect(pdf.objects.match(/\(D:\d+Z?\)/g)).toEqual(['(D:20261207021530Z)']);
  });

  it('says what the page says, with every glyph, inside the margins, each page with its number', async () => {
    const pdf = read(await dossierPdf(RECORDED_DOSSIER, language, fonts));
    const text = dense(pdf.text);
    for (const words of [
      ENTRY_KEY,
      LEARNER,
      '203.0.113.57',
      '2026-12-0603:12:44JST(12-0518:12:44UTC)',
      'J-5',
      '170000000000001',
      `1/${pdf.pages}`,
      `${pdf.pages}/${pdf.pages}`,
    ])
      expect(text).toContain(words);
    for (const { eventId } of RECORDED_DOSSIER.report.evidence.slice(0, 5)) expect(text).toContain(eventId);
    expect(text).toContain({ ja: 'まだ記録がありません', en: 'Notrecordedyet' }[language]);
    expect(pdf.unmapped).toBe(0);
    expect(pdf.rightmost).toBeLessThan(RIGHT_EDGE);
    expect(pdf.roles['TH']).toBeGreaterThan(40);
    expect(pdf.roles['TD']).toBeGreaterThan(300);
  });
});

describe('hostile text on paper', () => {
  it.each([...HOSTILE_TEXTS, '\u{1F525}\u0639\u0928\u3164'.repeat(20), 'W'.repeat(300)].map((hostile, number) => [number, hostile] as const))(
    'leaves no empty box and runs out of no page: text %d',
    async (_, hostile) => {
      const pdf = read(await dossierPdf(of(withHostileText(FOUNDING_DOSSIER.report, hostile)), 'ja', fonts));
      expect(pdf.unmapped).toBe(0);
      expect(pdf.rightmost).toBeLessThan(RIGHT_EDGE);
      expect(pdf.text).not.toMatch(/[\u202E\u200B\uFEFF\u001B]/);
    },
  );
});

describe('its size', () => {
  it.each([
    ['nobody came', of(CALM)],
    ['nothing was read', of(EMPTY)],
  ])('bears little: %s', async (_, dossier) => {
    expect(read(await dossierPdf(dossier, 'en', fonts)).pages).toBeLessThan(8);
  });

  it('bears the largest case', async () => {
    const bytes = await dossierPdf(of(largest()), 'en', fonts);
    expect(bytes.length).toBeLessThan(ATTACHED_BYTES);
    expect(dense(read(bytes).text)).toContain('moreareleftoutforlength');
  });

  it('leaves events out of the annex when the file would be too large, and says how many', async () => {
    const whole = await dossierPdf(FOUNDING_DOSSIER, 'en', fonts);
    const cut = await dossierPdf(FOUNDING_DOSSIER, 'en', fonts, whole.length - 1);
    expect(cut.length).toBeLessThan(whole.length);
    expect(dense(read(cut).text)).toMatch(/\d+moreareleftoutforlength;dossier\.htmllistsall\d+events/);
  });
});
