/** The dossier as files: one document, rendered for the browser, for paper, for tickets and for spreadsheets. */
import type { Language } from '../../../words/language.ts';
import { newCitations } from '../document/citations.ts';
import { csvParts } from '../renderers/csv/document-csv.ts';
import type { PdfFonts } from '../renderers/pdf/drawable-text.ts';
import { htmlPage } from '../renderers/html/page.ts';
import { markdownOf } from '../renderers/markdown/markdown.ts';
import { dossierDocument } from './dossier-document.ts';
import type { DossierMaterial } from './dossier-material.ts';
import { shortForm } from './short-form.ts';

export interface DossierFile {
  /** Below the folder of the dossier, with `/`. */
  readonly name: string;
  readonly pieces: Iterable<string | Uint8Array>;
}

/** As many events as evidence can hold: a browser bears them, and the search finds them. */
const ANNEX_OF_A_PAGE = 5_000;
const LANGUAGES: readonly Language[] = ['ja', 'en'];

/** One self-contained page with both languages inside. `first`: the one shown first. */
export function dossierHtml(dossier: DossierMaterial, first: Language): DossierFile {
  const { zone, numberOf } = voiceOf(dossier);
  return { name: 'dossier.html', pieces: htmlPage(dossierDocument(dossier, ANNEX_OF_A_PAGE), first, { zone, numberOf }) };
}

export function dossierMarkdown(dossier: DossierMaterial): readonly DossierFile[] {
  const document = dossierDocument(dossier, ANNEX_OF_A_PAGE);
  return LANGUAGES.map((language) => ({ name: `dossier.${language}.md`, pieces: markdownOf(document, { ...voiceOf(dossier), language }) }));
}

/** One file a language, each small enough to attach to a case. What draws them is loaded only now: it is large. */
export async function dossierPdfs(dossier: DossierMaterial, fonts: PdfFonts): Promise<readonly DossierFile[]> {
  const { dossierPdf } = await import('./pdf-dossier.ts');
  const files: DossierFile[] = [];
  for (const language of LANGUAGES) files.push({ name: `dossier.${language}.pdf`, pieces: [await dossierPdf(dossier, language, fonts)] });
  return files;
}

/** Every table of the dossier. */
export function dossierCsv(dossier: DossierMaterial): readonly DossierFile[] {
  const document = dossierDocument(dossier, ANNEX_OF_A_PAGE);
  return LANGUAGES.flatMap((language) =>
    csvParts(document, { ...voiceOf(dossier), language }).map(({ name, pieces }) => ({ name: `csv/${language}/${name}.csv`, pieces })),
  );
}

/** What is pasted into the case form. */
export const dossierShort = (dossier: DossierMaterial): readonly DossierFile[] =>
  LANGUAGES.map((language) => ({ name: `short.${language}.txt`, pieces: [shortForm(dossier, language)] }));

function voiceOf({ report }: DossierMaterial) {
  const numbers = newCitations(report.evidence);
  return { zone: report.zone, numberOf: (eventId: string) => numbers.numberOf(eventId) };
}
