/** Puts a claim into the case: its lines in one pass to every file that lists them, then the workbook and the report, and last claim.json, the sign that it is whole. */
import type { CaseFolder } from '../../../edges/case-folder/case-folder.ts';
import type { WholeFile } from '../../../edges/case-folder/write-whole.ts';
import type { Host } from '../../../ports/host.ts';
import {
  claimJsonEnd,
  claimJsonHead,
  claimJsonLine,
  claimSections,
  claimWorkbook,
  LineGatherer,
  LineRows,
  linesCsvHeader,
  linesCsvLine,
  toldClaim,
  type ClaimResult,
  type ToldClaim,
} from '../../../stages/claim/index.ts';
import { renderReport, writeWorkbook } from '../../../stages/report/index.ts';
import type { ReportMaterial } from '../../../stages/report/index.ts';
import type { Language } from '../../../words/language.ts';

export const CLAIM_FILES = { claim: 'claim.json', sheet: 'claim.xlsx', lines: 'exports/claim-lines.csv', report: 'report.html' } as const;

export interface ClaimWriting {
  readonly folder: CaseFolder;
  readonly result: ClaimResult;
  readonly material: ReportMaterial;
  readonly language: Language;
  readonly host: Host;
}

export async function writeClaim({ folder, result, material, language, host }: ClaimWriting): Promise<ToldClaim> {
  const json = folder.begin(CLAIM_FILES.claim);
  try {
    const rows = new LineRows(language);
    const told = toldClaim(result.claim, await writeLines({ folder, result, language, host, json, rows }));
    const { version, madeAt, synthetic, findings } = material;
    const making = { language, version, madeAt, synthetic, accounts: findings.coverage.accounts };
    folder.write(CLAIM_FILES.sheet, [await writeWorkbook(claimWorkbook(told, rows.gathered(), making))]);
    folder.write(CLAIM_FILES.report, renderReport(material, language, claimSections(told)));
    json.finish();
    return told;
  } catch (error) {
    json.abandon();
    throw error;
  }
}

interface LineWriting extends Omit<ClaimWriting, 'material'> {
  readonly json: WholeFile;
  readonly rows: LineRows;
}

/** A bill of millions of lines goes by once and never stands in memory. */
async function writeLines({ folder, result, language, host, json, rows }: LineWriting): Promise<ReturnType<LineGatherer['told']>> {
  const { claim } = result;
  const gatherer = new LineGatherer();
  const csv = folder.begin(CLAIM_FILES.lines);
  const progress = host.begin({ ja: '明細を書き出しています', en: 'Writing the lines' });
  let lines = 0;
  try {
    json.write(claimJsonHead(claim));
    csv.write(linesCsvHeader());
    for await (const line of result.lines()) {
      json.write(claimJsonLine(line, lines === 0));
      csv.write(linesCsvLine(line, claim.currency, language));
      rows.add(line);
      gatherer.add(line);
      progress.update({ done: ++lines, total: null, unit: 'steps' });
    }
    json.write(claimJsonEnd);
    csv.finish();
    return gatherer.told();
  } catch (error) {
    csv.abandon();
    throw error;
  } finally {
    progress.end();
  }
}
