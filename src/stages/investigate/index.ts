/** What later stages and the commands may use. */
export type * from './findings.ts';
export type * from './footprint/footprint.ts';
export { investigate } from './investigate.ts';
export type { Investigating, Investigation } from './investigating.ts';
export type { ActivityHour, EvidenceEvent } from './evidence/gather-evidence.ts';
export type { SecuringAct } from './evidence/gather-securing.ts';
export type { ReadingSummary } from './reading-summary.ts';
export type { RuleHit } from './signals/rule-hits.ts';
export type { OwnerStatements } from './statements.ts';
export { sideBySide } from './side-by-side.ts';
export { writeVerdictLines } from './verdicts/place-verdicts.ts';
export { detect, type DetectionHit } from './detections/detect.ts';
export { LEVELS } from './detections/level.ts';
export { loadRules, type LoadedRules } from './detections/load-rules.ts';
export { problemText as ruleProblemText, type RuleProblem } from './detections/rule-problem.ts';
export type { Rule } from './detections/rule.ts';
