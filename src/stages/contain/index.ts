/** What the commands may use. */
export { PHASES, type Phase } from './actions/action.ts';
export { ACTIONS, actionOf } from './actions/index.ts';
export type { Act, ActJournal, Direction, EvidenceKeeper } from './apply/act-journal.ts';
export { applyPlan, type Applied, type AppliedStep } from './apply/apply-plan.ts';
export { quietWords, watchQuiet } from './apply/watch-quiet.ts';
export { draftPlan } from './plan/draft-plan.ts';
export { PHASE_WORDS } from './plan/phase-words.ts';
export { sha256 } from './plan/plan-identity.ts';
export type { Plan, PlanNote, PlanStep } from './plan/plan.ts';
export { policyFor, undoPolicyFor, verifyPolicyFor } from './plan/policy.ts';
export { widthOf, type Width } from './plan/width.ts';
export { readPlan } from './plan/read-plan.ts';
export { planScript } from './plan/script.ts';
export { refusedInWords } from './plan/unseen-note.ts';
export { undoSteps, type UndoneStep } from './undo/undo-steps.ts';
export { verifyPlan, type Verified } from './verify/verify-plan.ts';
export { planSummary } from './telling/plan-summary.ts';
export { appliedSummary, undoneSummary, verifiedSummary } from './telling/outcome-summaries.ts';
