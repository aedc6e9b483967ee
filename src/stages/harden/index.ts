/** What later stages and the commands may use. */
export { CHECKS } from './checks/index.ts';
export type { Check } from './check.ts';
export type { ActLog } from './fix/acting.ts';
export { applyFixes, type AppliedStep } from './fix/apply-fixes.ts';
export type { Wishes } from './fix/fix.ts';
export { checksPolicy, fixPolicy } from './fix/fix-policy.ts';
export { neededActions, planFixes, plannedCalls, type FixPlan } from './fix/plan-fixes.ts';
export { readBack } from './fix/read-back.ts';
export { undoable, undoActs, type PastAct, type Undone } from './fix/undo-acts.ts';
export type { Read } from './reads/read.ts';
export { fixDone, undoDone, undoPreview } from './telling/fix-done.ts';
export { fixPreview } from './telling/fix-preview.ts';
export { harden, type Hardened, type KnownOfCase } from './harden.ts';
export { readChecks, type CheckedRecord, type ChecksRecord } from './record/checks-record.ts';
export { beforeAndAfter, type Compared } from './record/before-and-after.ts';
export { checkDetails } from './telling/check-details.ts';
export { hardenSummary } from './telling/summary.ts';
export { STATE_WORDS } from './telling/state-words.ts';
