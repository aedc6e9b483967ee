import type { Language } from '../../words/language.ts';
import { newCitations } from './document/citations.ts';
import { reportDocument } from './document/report-document.ts';
import type { ReportMaterial } from './material.ts';
import { htmlPage } from './renderers/html/page.ts';
import type { SectionBuilder } from './sections/context.ts';

/**
 * The whole report as one self-contained HTML file, in pieces to be written in order (UTF-8).
 * Both languages are inside; `language` is the one shown first. Pure: same material, same bytes.
 * `further`: sections of later stages (the claim), placed after what was made and the ways back in.
 */
export function* renderReport(material: ReportMaterial, language: Language, further: readonly SectionBuilder[] = []): Generator<string> {
  const numbers = newCitations(material.evidence);
  yield* htmlPage(reportDocument(material, further), language, { zone: material.zone, numberOf: (eventId) => numbers.numberOf(eventId) });
}
