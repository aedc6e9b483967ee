/** Sigma rules: read them, run them, say what is wrong with them. */
export { detect } from './detect.ts';
export type { DetectionHit, DetectOptions } from './detect.ts';
export { atLeast, isLevel, LEVELS } from './level.ts';
export type { Level } from './level.ts';
export { loadRules } from './load-rules.ts';
export type { LoadedRules, LoadOptions, NotApplicable } from './load-rules.ts';
export { notApplicableText } from './not-applicable-words.ts';
export { problemText } from './rule-problem.ts';
export type { RuleProblem } from './rule-problem.ts';
export type { Rule } from './rule.ts';
export type { RuleFile } from './yaml/read-documents.ts';
