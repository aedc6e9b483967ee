/** What later stages and the commands may use. */
export { CHECKS } from './checks/index.ts';
export type { Check, State, Urgency } from './check.ts';
export { harden, type Hardened, type KnownOfCase } from './harden.ts';
export { readChecks, type CheckedRecord, type ChecksRecord } from './record/checks-record.ts';
export { beforeAndAfter, type Compared } from './record/before-and-after.ts';
export { checkDetails } from './telling/check-details.ts';
export { hardenSummary } from './telling/summary.ts';
export { STATE_WORDS } from './telling/state-words.ts';
