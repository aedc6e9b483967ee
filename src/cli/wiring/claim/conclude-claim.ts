/** Makes the claim of a case that holds findings and bills. What an earlier claim said is gone before the new one is begun. */
import { existsSync } from 'node:fs';
import type { CaseFolder } from '../../../edges/case-folder/case-folder.ts';
import { reachText } from '../../../knowledge/json-reach.ts';
import type { Reachable } from '../../../knowledge/json-reach.ts';
import type { BillStore } from '../../../ports/charge-line.ts';
import type { Host } from '../../../ports/host.ts';
import { claim, type ClaimStatements, type ToldClaim } from '../../../stages/claim/index.ts';
import type { Footprint } from '../../../stages/investigate/index.ts';
import { renderReport } from '../../../stages/report/index.ts';
import type { ReportMaterial } from '../../../stages/report/index.ts';
import type { Language } from '../../../words/language.ts';
import { billsPaths } from '../bills/bills-folder.ts';
import { readBillsManifest } from '../bills/bills-manifest.ts';
import { openBillStore } from '../bills/open-bill-store.ts';
import { CLAIM_FILES, writeClaim, writeLines } from './write-claim.ts';

export interface ClaimConcluding {
  readonly folder: CaseFolder;
  readonly material: ReportMaterial;
  readonly statements: ClaimStatements;
  readonly host: Host;
  readonly language: Language;
}

export interface Claimed {
  readonly told: ToldClaim;
  readonly synthetic: boolean;
  /** Absolute paths. */
  readonly paths: { readonly claim: string; readonly report: string; readonly sheet: string; readonly lines: string };
}

export const holdsBills = (casePath: string): boolean => readBillsManifest(billsPaths(casePath).bills) !== null;

/** @throws HikeshiProblem `bills-not-read` (yours) when the case holds no bills; then the case is as after the investigation. */
export async function concludeClaim({ folder, material, statements, host, language }: ClaimConcluding): Promise<Claimed> {
  forgetClaim(folder, material, language);
  const footprint = keptFootprint(folder);
  const lines = await withBills(folder.path, async (bills) => {
    const result = await claim({ bills, findings: material.findings, footprint, statements, host });
    return writeLines({ folder, result, language, host });
  });
  await writeClaim(folder, lines, material, language);
  const paths = Object.fromEntries(Object.entries(CLAIM_FILES).map(([name, file]) => [name, folder.at(file)])) as unknown as Claimed['paths'];
  return { told: lines.told, synthetic: material.synthetic, paths };
}

/** What does not fit is spilled: five million lines of single days, the most a bill this size can come to, stay near 700 MB in all. */
const ENGINE_MEGABYTES = 320;

/** The engine is closed before the workbook is made: both need memory, one after the other. */
async function withBills<Result>(casePath: string, work: (bills: BillStore) => Promise<Result>): Promise<Result> {
  const bills = await openBillStore(casePath, { memoryMegabytes: ENGINE_MEGABYTES });
  try {
    return await work(bills);
  } finally {
    await bills.close();
  }
}

/** Stopped half-way, a case must not show the amounts of a claim that is no longer there. */
function forgetClaim(folder: CaseFolder, material: ReportMaterial, language: Language): void {
  if (existsSync(folder.at(CLAIM_FILES.claim))) folder.write(CLAIM_FILES.report, renderReport(material, language));
  folder.removeClaim();
}

/** Null for cases investigated before footprints were kept. */
function keptFootprint(folder: CaseFolder): Footprint | null {
  const text = folder.readText('footprint.json');
  if (text === null) return null;
  const document = JSON.parse(text) as Reachable;
  return reachText(document, 'schema') === 'hikeshi.footprint/1' ? (document as unknown as Footprint) : null;
}
