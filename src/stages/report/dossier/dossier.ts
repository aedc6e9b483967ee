/** The dossier as files: one document, rendered for the browser, for tickets and for spreadsheets. The PDF is made in `pdf-dossier.ts`. */
import type { Language } from '../../../words/language.ts';
import { newCitations } from '../document/citations.ts';
import { csvParts } from '../renderers/csv/document-csv.ts';
import { htmlPage } from '../renderers/html/page.ts';
import { markdownOf } from '../renderers/markdown/markdown.ts';
import { dossierDocument } from './dossier-document.ts';
import type { DossierMaterial } from './dossier-material.ts';
import { shortForm } from './short-form.ts';

export interface DossierFile {
  /** Below the folder of the dossier, with `/`. */
  readonly name: string;
  readonly pieces: Iterable<string>;
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
