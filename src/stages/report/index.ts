export { EVIDENCE_MOST } from './material.ts';
export type { ActivityHour, EvidenceEvent, ReportMaterial } from './material.ts';
export { keptMaterial, readKeptMaterial } from './kept-material.ts';
export { renderReport } from './report.ts';
export { dossierCsv, dossierHtml, dossierMarkdown, dossierShort, type DossierFile } from './dossier/dossier.ts';
export type { DossierClaim, DossierMaterial } from './dossier/dossier-material.ts';
export { terminalSummary, type SummaryOptions } from './terminal/summary.ts';
export { navigatorLayer, type NavigatorLayer } from './exports/navigator.ts';
export { ocsfFindings } from './exports/ocsf.ts';
export { csvCell, timelineCsv, timelineCsvHeader, timelineCsvLine } from './exports/timeline-csv.ts';
export { timesketchJsonl, timesketchLine } from './exports/timesketch.ts';
export { safeJson, safeJsonLines } from './exports/safe-json.ts';

// What later stages build their own sections, summaries and workbooks from.
export type { Block, CostPart, CostsBlock, Section, StacksBlock, TableBlock } from './document/blocks.ts';
export { badge, code, same, say, strong, time, web, type Inline, type Line, type Tone } from './document/inline.ts';
export { plainLine, shown } from './document/plain-text.ts';
export { shortList } from './document/short-list.ts';
export { SUPPORT_CASE, type NextAction } from './next-action-steps.ts';
export { ownFormula, quoted, type CellRange, type OwnFormula, type SheetCell, type WorkbookSheet } from './renderers/xlsx/workbook.ts';
export { writeWorkbook } from './renderers/xlsx/write-workbook.ts';
export type { SectionBuilder, SectionContext } from './sections/context.ts';
export { SummaryPage, type LedgerRow, type PageOptions } from './terminal/summary-page.ts';
export { shellWord } from './words/shell-word.ts';
export { heldDeadline, remembered, toldReply } from './reply/answer/told-reply.ts';
export { replyJson } from './reply/telling/reply-json.ts';
export { replySummary } from './reply/telling/reply-summary.ts';
export { understandMessage } from './reply/understand-message.ts';
export type { Understanding } from './reply/understanding.ts';
