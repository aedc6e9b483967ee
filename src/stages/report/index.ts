export { EVIDENCE_MOST } from './material.ts';
export type { ActivityHour, EvidenceEvent, ReportMaterial } from './material.ts';
export { renderReport } from './report.ts';
export { terminalSummary, type SummaryOptions } from './terminal/summary.ts';
