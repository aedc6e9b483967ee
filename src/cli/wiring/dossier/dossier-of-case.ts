/** The dossier of a case that was investigated before: from its findings, its claim and its journal to files in the case. */
import { existsSync, rmSync, statSync } from 'node:fs';
import type { CaseRecord } from '../../../case/case-record.ts';
import { openCaseFolder, type CaseFolder } from '../../../edges/case-folder/case-folder.ts';
import { lockCase } from '../../../edges/case-folder/case-lock.ts';
import { claimForDossier, readKeptClaim } from '../../../stages/claim/index.ts';
import { pdfFonts } from '../../../edges/system/pdf-fonts.ts';
import { attachments, dossierCsv, dossierHtml, dossierMarkdown, dossierPdfs, dossierShort, readKeptMaterial } from '../../../stages/report/index.ts';
import type { Attachments, DossierFile, DossierMaterial } from '../../../stages/report/index.ts';
import type { Language } from '../../../words/language.ts';
import type { DossierFormat } from '../../commands/report/formats.ts';
import type { Cli } from '../../world.ts';
import { openCasebook, recordOfCase } from '../casebook/casebook.ts';
import { recordedRun } from '../casebook/recorded-run.ts';
import { CLAIM_FILES } from '../claim/write-claim.ts';
import { keptChecks } from '../harden/kept-checks.ts';
import { hostOf } from '../terminal.ts';

export const DOSSIER_FOLDER = 'dossier';

export interface WrittenDossier {
  readonly casePath: string;
  readonly dossier: DossierMaterial;
  readonly files: readonly WrittenFile[];
  /** What to attach to the support case, by its limits. */
  readonly attachments: Attachments;
}

export interface WrittenFile {
  /** Relative to the case, with `/`. */
  readonly path: string;
  readonly bytes: number;
}

/** @throws HikeshiProblem `case-not-whole` (yours) when the case was not investigated to its end. Files of an earlier dossier are gone first, so that none is out of date. */
export async function writeDossierOf(cli: Cli, casePath: string, formats: readonly DossierFormat[]): Promise<WrittenDossier> {
  const folder = openCaseFolder(casePath);
  const release = lockCase(folder.at('case.lock'));
  const forget = cli.world.onInterrupt(release);
  const progress = hostOf(cli).begin({ ja: '報告書を作っています', en: 'Writing the dossier' });
  try {
    const book = openCasebook(folder, cli.world.now, hostOf(cli));
    const dossier = dossierOf(folder, book.record());
    return await recordedRun(book, { command: 'report', read: [], outcome: filesInWords }, async () => {
      rmSync(folder.at(DOSSIER_FOLDER), { recursive: true, force: true });
      const files = (await filesOf(dossier, formats, cli.language)).map((file) => written(folder, file));
      return { casePath: folder.path, dossier, files, attachments: attachments(toAttach(folder, files, cli.language)) };
    });
  } finally {
    progress.end();
    forget();
    release();
  }
}

const filesInWords = ({ files }: WrittenDossier): string => `${files.length} files`;

/** The same for who only reads. Null for a case that was not investigated to its end. */
export function dossierMaterialOf(casePath: string): DossierMaterial | null {
  const folder = openCaseFolder(casePath);
  return folder.readText('findings.json') === null ? null : dossierOf(folder, recordOfCase(casePath));
}

function dossierOf(folder: CaseFolder, record: CaseRecord): DossierMaterial {
  const report = readKeptMaterial(folder.readText('report-material.json'), folder.readText('findings.json'));
  const told = readKeptClaim(folder.readText('claim-told.json'));
  return { report, record, checks: keptChecks(folder.path), claim: told === null ? null : claimForDossier(told) };
}

async function filesOf(dossier: DossierMaterial, formats: readonly DossierFormat[], language: Language): Promise<readonly DossierFile[]> {
  return [
    ...dossierShort(dossier),
    ...(formats.includes('html') ? [dossierHtml(dossier, language)] : []),
    ...(formats.includes('pdf') ? await dossierPdfs(dossier, pdfFonts()) : []),
    ...(formats.includes('md') ? dossierMarkdown(dossier) : []),
    ...(formats.includes('csv') ? dossierCsv(dossier) : []),
  ];
}

function written(folder: CaseFolder, { name, pieces }: DossierFile): WrittenFile {
  const path = `${DOSSIER_FOLDER}/${name}`;
  folder.write(path, pieces);
  return { path, bytes: statSync(folder.at(path)).size };
}

/** The dossier in the reader's language, the claim, and the dossier in the other language. */
function toAttach(
  folder: CaseFolder,
  files: readonly WrittenFile[],
  language: Language,
): readonly { readonly name: string; readonly bytes: number }[] {
  const pdfs = files.filter(({ path }) => path.endsWith('.pdf')).map(({ path, bytes }) => ({ name: path, bytes }));
  const own = pdfs.filter(({ name }) => name.endsWith(`.${language}.pdf`));
  const sheet = existsSync(folder.at(CLAIM_FILES.sheet)) ? [{ name: CLAIM_FILES.sheet, bytes: statSync(folder.at(CLAIM_FILES.sheet)).size }] : [];
  return [...own, ...sheet, ...pdfs.filter((one) => !own.includes(one))];
}
