/**
 * How policies decide together ("Policy evaluation logic", IAM user guide): an explicit Deny anywhere ends it; then every kind of policy that is there must
 * allow, each for itself.
 */
import type { Denial } from '../denial.ts';
import type { PolicyDocument } from '../policy.ts';
import type { PolicyRequest } from './request.ts';
import { applies } from './statement.ts';

export interface PolicySet {
  readonly identity: readonly PolicyDocument[];
  /** Null where none is set. */
  readonly boundary: readonly PolicyDocument[] | null;
  readonly session: readonly PolicyDocument[] | null;
  /** Service control policies, level by level from the organisation's root to the account: each level must allow. */
  readonly organization: readonly (readonly PolicyDocument[])[];
  /** Root needs no policy of its own. */
  readonly isRoot: boolean;
}

type Verdict = 'allow' | 'deny' | 'nothing';

/** Null when allowed. */
export function authorize(set: PolicySet, request: PolicyRequest): Denial | null {
  const kinds: readonly (readonly [Denial['by'], Verdict])[] = [
    ...set.organization.map((level) => ['service control policy', verdictOf(level, request)] as const),
    ['identity-based policy', set.isRoot ? 'allow' : verdictOf(set.identity, request)],
    ['permissions boundary', set.boundary === null ? 'allow' : verdictOf(set.boundary, request)],
    ['session policy', set.session === null ? 'allow' : verdictOf(set.session, request)],
  ];
  const resource = request.resource ?? '*';
  const denied = kinds.find(([, verdict]) => verdict === 'deny');
  if (denied !== undefined) return { explicit: true, by: denied[0], resource };
  const missing = kinds.find(([, verdict]) => verdict === 'nothing');
  return missing === undefined ? null : { explicit: false, by: missing[0], resource };
}

export function verdictOf(policies: readonly PolicyDocument[], request: PolicyRequest): Verdict {
  let verdict: Verdict = 'nothing';
  for (const policy of policies) {
    for (const statement of policy.Statement) {
      if (statement.Effect === 'Allow' && verdict === 'allow') continue;
      if (!applies(statement, request)) continue;
      if (statement.Effect === 'Deny') return 'deny';
      verdict = 'allow';
    }
  }
  return verdict;
}
