/** Puts what was concluded into the case: exports, report, verdicts, and last findings.json, the sign that the case is whole. */
import { keptMaterial, ocsfFindings, navigatorLayer, renderReport, safeJsonLines, timelineCsv, timesketchJsonl } from '../../stages/report/index.ts';
import type { ReportMaterial } from '../../stages/report/index.ts';
import type { CaseFolder } from '../../edges/case-folder/case-folder.ts';
import type { Language } from '../../words/language.ts';

/** @param verdictFile finished lines of verdicts, somewhere in the case; it is moved to its place */
export function writeResults(folder: CaseFolder, material: ReportMaterial, verdictFile: string, language: Language): void {
  const { evidence, zone, findings } = material;
  folder.write('exports/timeline.csv', timelineCsv(evidence, { language, zone }));
  folder.write('exports/timesketch.jsonl', timesketchJsonl(evidence, language));
  folder.write('exports/ocsf.jsonl', ocsfFindings(material, language));
  folder.write('exports/attack-layer.json', [jsonFile(navigatorLayer(material, language))]);
  folder.write('report.html', renderReport(material, language));
  folder.write('report-material.json', [keptMaterial(material)]);
  folder.place(verdictFile, 'verdicts.jsonl');
  folder.write('findings.json', [jsonFile(findings)]);
}

/** As in the file and on stdout with `--json`. */
export const jsonFile = (value: unknown): string => `${safeJsonLines(value)}\n`;
