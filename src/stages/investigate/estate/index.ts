/** The estate of a case: credentials issued, resources made, ways back in, things touched. */
export type * from './estate.ts';
export { ESTATE_BOUNDS } from './estate.ts';
export { notableApis, touchingApis } from '../../../knowledge/effects/index.ts';
export { traceEstate } from './trace-estate.ts';
export { intrudersState } from './foothold-state.ts';
export { removal } from './foothold-ledger.ts';
export type { SessionSeen } from './credential-tree.ts';
export { outcomeOf } from './outcome.ts';
export { readPolicy } from './policy-document.ts';
export type { PolicyReading } from './policy-document.ts';
export { readLogTime } from './log-time.ts';
export { roleNameOf } from './session-arn.ts';
