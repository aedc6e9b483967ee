/** The dossier as PDF, small enough to attach: where it is too large, the annex is cut, and the document says how many events it leaves out. */
import type { Language } from '../../../words/language.ts';
import { newCitations } from '../document/citations.ts';
import { shown } from '../document/plain-text.ts';
import type { PdfFonts } from '../renderers/pdf/drawable-text.ts';
import { pdfOf } from '../renderers/pdf/pdf.ts';
import { ATTACHED_BYTES } from './attachments.ts';
import { dossierDocument } from './dossier-document.ts';
import type { DossierMaterial } from './dossier-material.ts';

/** Events in the annex, tried in turn: paper of more is read by nobody, and dossier.html has them all. */
const ANNEX_SIZES = [400, 100, 0] as const;

/** Of an account number as any log writes it: one line at the foot of a page. */
const ACCOUNT_MOST = 20;

const FOOTER = {
  ja: 'AWSアカウント {account} 不正利用の報告書（AWSが作ったものではありません）',
  en: 'Unauthorized use of AWS account {account}: dossier (not made by AWS)',
} as const;

/** @param most bytes of the file @returns the whole file; the smallest one even when that is larger still */
export async function dossierPdf(dossier: DossierMaterial, language: Language, fonts: PdfFonts, most = ATTACHED_BYTES): Promise<Uint8Array> {
  const { report } = dossier;
  const numbers = newCitations(report.evidence);
  const voice = { language, zone: report.zone, numberOf: (eventId: string) => numbers.numberOf(eventId) };
  const account = shown(report.findings.coverage.accounts[0] ?? '–', ACCOUNT_MOST);
  const footer = { ja: FOOTER.ja.replace('{account}', () => account), en: FOOTER.en.replace('{account}', () => account) };
  const made = (annex: number): Promise<Uint8Array> => pdfOf(dossierDocument(dossier, annex), voice, { fonts, madeAt: report.madeAt, footer });
  let pdf = await made(ANNEX_SIZES[0]);
  for (const annex of ANNEX_SIZES.slice(1)) if (pdf.length > most) pdf = await made(annex);
  return pdf;
}
