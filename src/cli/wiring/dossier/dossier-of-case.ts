/** The dossier of a case that was investigated before: from its findings, its claim and its journal to files in the case. */
import { rmSync, statSync } from 'node:fs';
import type { CaseRecord } from '../../../case/case-record.ts';
import { openCaseFolder, type CaseFolder } from '../../../edges/case-folder/case-folder.ts';
import { lockCase } from '../../../edges/case-folder/case-lock.ts';
import { claimForDossier, readKeptClaim } from '../../../stages/claim/index.ts';
import { dossierCsv, dossierHtml, dossierMarkdown, dossierShort, readKeptMaterial } from '../../../stages/report/index.ts';
import type { DossierFile, DossierMaterial } from '../../../stages/report/index.ts';
import type { Language } from '../../../words/language.ts';
import type { DossierFormat } from '../../commands/report/formats.ts';
import type { Cli } from '../../world.ts';
import { openCasebook } from '../casebook/casebook.ts';
import { recordedRun } from '../casebook/recorded-run.ts';
import { hostOf } from '../terminal.ts';

export const DOSSIER_FOLDER = 'dossier';

export interface WrittenDossier {
  readonly casePath: string;
  readonly dossier: DossierMaterial;
  readonly files: readonly WrittenFile[];
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
    return await recordedRun(book, { command: 'report', read: [], outcome: filesInWords }, () => {
      rmSync(folder.at(DOSSIER_FOLDER), { recursive: true, force: true });
      const files = filesOf(dossier, formats, cli.language).map((file) => written(folder, file));
      return { casePath: folder.path, dossier, files };
    });
  } finally {
    progress.end();
    forget();
    release();
  }
}

const filesInWords = ({ files }: WrittenDossier): string => `${files.length} files`;

function dossierOf(folder: CaseFolder, record: CaseRecord): DossierMaterial {
  const report = readKeptMaterial(folder.readText('report-material.json'), folder.readText('findings.json'));
  const told = readKeptClaim(folder.readText('claim-told.json'));
  return { report, record, claim: told === null ? null : claimForDossier(told) };
}

function filesOf(dossier: DossierMaterial, formats: readonly DossierFormat[], language: Language): readonly DossierFile[] {
  return [
    ...dossierShort(dossier),
    ...(formats.includes('html') ? [dossierHtml(dossier, language)] : []),
    ...(formats.includes('md') ? dossierMarkdown(dossier) : []),
    ...(formats.includes('csv') ? dossierCsv(dossier) : []),
  ];
}

function written(folder: CaseFolder, { name, pieces }: DossierFile): WrittenFile {
  const path = `${DOSSIER_FOLDER}/${name}`;
  folder.write(path, pieces);
  return { path, bytes: statSync(folder.at(path)).size };
}
