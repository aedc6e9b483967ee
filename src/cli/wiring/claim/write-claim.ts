/** Puts a claim into the case: its lines in one pass to every file that lists them, then everything that is made from sums. */
import type { CaseFolder } from '../../../edges/case-folder/case-folder.ts';
import type { WholeFile } from '../../../edges/case-folder/write-whole.ts';
import type { Host } from '../../../ports/host.ts';
import {
  claimJsonEnd,
  claimJsonHead,
  claimJsonLine,
  claimSections,
  claimWorkbook,
  keptClaim,
  LineGatherer,
  LineRows,
  linesCsvHeader,
  linesCsvLine,
  toldClaim,
  type ClaimResult,
  type LinesGathered,
  type ToldClaim,
} from '../../../stages/claim/index.ts';
import { renderReport, writeWorkbook } from '../../../stages/report/index.ts';
import type { ReportMaterial } from '../../../stages/report/index.ts';
import type { Language } from '../../../words/language.ts';

export const CLAIM_FILES = { claim: 'claim.json', sheet: 'claim.xlsx', lines: 'exports/claim-lines.csv', report: 'report.html' } as const;

export interface LineWriting {
  readonly folder: CaseFolder;
  readonly result: ClaimResult;
  readonly language: Language;
  readonly host: Host;
}

/** A claim whose lines are on disk; its store is no longer needed. */
export interface WrittenLines {
  readonly told: ToldClaim;
  readonly rows: LinesGathered;
  /** claim.json, complete but not yet in its place. */
  readonly json: WholeFile;
}

/** A bill of millions of lines goes by once and never stands in memory. */
export async function writeLines({ folder, result, language, host }: LineWriting): Promise<WrittenLines> {
  const { claim } = result;
  const [gatherer, rows] = [new LineGatherer(), new LineRows(language)];
  const [json, csv] = [folder.begin(CLAIM_FILES.claim), folder.begin(CLAIM_FILES.lines)];
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
    return { told: toldClaim(claim, gatherer.told()), rows: rows.gathered(), json };
  } catch (error) {
    csv.abandon();
    json.abandon();
    throw error;
  } finally {
    progress.end();
  }
}

/** The workbook and the report, and last claim.json, the sign that the claim is whole. */
export async function writeClaim(
  folder: CaseFolder,
  { told, rows, json }: WrittenLines,
  material: ReportMaterial,
  language: Language,
): Promise<void> {
  try {
    const { version, madeAt, synthetic, findings } = material;
    const making = { language, version, madeAt, synthetic, accounts: findings.coverage.accounts };
    folder.write(CLAIM_FILES.sheet, [await writeWorkbook(claimWorkbook(told, rows, making))]);
    folder.write(CLAIM_FILES.report, renderReport(material, language, claimSections(told)));
    folder.write('claim-told.json', [keptClaim(told)]);
    json.finish();
  } catch (error) {
    json.abandon();
    throw error;
  }
}
