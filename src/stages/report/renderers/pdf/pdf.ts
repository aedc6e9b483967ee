/** A document as a tagged PDF, one language a file: fonts inside, nothing outside. */
import type { ReportDocument, Section } from '../../document/blocks.ts';
import type { SpanVoice } from '../../document/spans.ts';
import { blockContent } from './block.ts';
import { drawableIn, type PdfFonts } from './drawable-text.ts';
import { tag } from './structure.ts';
import { TEXT_WIDTH, taggedPdf } from './tagged-pdf.ts';
import { textsOf, wordsOf, type PdfVoice } from './texts.ts';

export interface PdfOptions {
  readonly fonts: PdfFonts;
  /** ISO 8601: the only moment in the file. */
  readonly madeAt: string;
  /** Stands at the foot of every page beside its number. */
  readonly footer: { readonly ja: string; readonly en: string };
}

/** Pure: the same document gives the same bytes. */
export function pdfOf(document: ReportDocument, spanVoice: SpanVoice, { fonts, madeAt, footer }: PdfOptions): Promise<Uint8Array> {
  const voice: PdfVoice = { ...spanVoice, drawable: drawableIn(fonts) };
  const { language } = voice;
  const content = [
    { text: wordsOf(document.title, tag('H1'), voice, true), fontSize: 17, lineHeight: 1.2, margin: [0, 0, 0, 6] },
    ...document.banner.map((block) => blockContent(block, null, voice)),
    ...document.sections.flatMap((section) => sectionContent(section, voice)),
  ];
  return taggedPdf({
    content,
    footer: (page, pages) => ({
      columns: [
        { text: wordsOf(footer, null, voice, false), width: TEXT_WIDTH - PAGE_NUMBER },
        { text: `${page} / ${pages}`, alignment: 'right', width: PAGE_NUMBER },
      ],
      margin: [42, 14, 42, 0],
      fontSize: 7,
      color: '#4b5360',
    }),
    title: document.title[language],
    language: language === 'ja' ? 'ja-JP' : 'en',
    madeAt,
    fonts,
  });
}

const PAGE_NUMBER = 60;

/** Space that must be left below a heading, in points: else it goes to the next page with what it heads. */
const BELOW_HEADING = 70;
/** Of a text without characters, at the usual size. */
const EMPTY_LINE = 11;

function sectionContent(section: Section, voice: PdfVoice): readonly unknown[] {
  const place = tag('Sect');
  const heading = {
    text: wordsOf(section.heading, tag('H2', place), voice, true),
    fontSize: 13,
    margin: [0, 16, 0, 3],
    outline: true,
    outlineText: section.heading[voice.language],
  };
  const lead = section.lead === null ? [] : [{ text: textsOf(section.lead, tag('P', place), voice), color: '#4b5360', margin: [0, 0, 0, 3] }];
  return [
    { unbreakable: true, stack: [heading, ...lead, { text: '', margin: [0, 0, 0, BELOW_HEADING] }] },
    { text: '', margin: [0, -BELOW_HEADING - 2 * EMPTY_LINE, 0, 0] },
    ...section.blocks.map((block) => blockContent(block, place, voice)),
  ];
}
