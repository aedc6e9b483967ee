export { EVIDENCE_MOST } from './material.ts';
export type { ActivityHour, EvidenceEvent, ReportMaterial } from './material.ts';
export { renderReport } from './report.ts';
export { terminalSummary, type SummaryOptions } from './terminal/summary.ts';
export { navigatorLayer, type NavigatorLayer } from './exports/navigator.ts';
export { ocsfFindings } from './exports/ocsf.ts';
export { csvCell, timelineCsv, timelineCsvHeader, timelineCsvLine } from './exports/timeline-csv.ts';
export { timesketchJsonl, timesketchLine } from './exports/timesketch.ts';
export { safeJson, safeJsonLines } from './exports/safe-json.ts';
