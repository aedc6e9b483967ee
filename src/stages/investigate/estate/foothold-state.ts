/** Whether an intruder's foothold is still his: for things that hold one value at a time, the owner setting it again shuts the intruder out. */
import type { FootholdKind } from '../../../knowledge/effects/index.ts';
import type { Acting, EstateFoothold } from './estate.ts';

/** One password, one trust, one code, one default version: the last writer's stands. */
const ONE_VALUE = new Set<FootholdKind>([
  'login-profile',
  'role-trust',
  'policy-version',
  'inline-policy',
  'boundary-set',
  'lambda-code',
  'lambda-layer',
  'user-data',
  'trail-changed',
  'contacts-changed',
  'identity-center-password',
  'bucket-policy',
  'bucket-acl',
  'bucket-replication',
  'key-policy',
  'queue-policy',
  'topic-policy',
  'repository-policy',
  'secret-policy',
  'saml-provider',
  'domain-policy',
]);

/** State of the foothold as far as it is the intruder's, and the act that closed it. `isIntruders` judges the calls behind it. */
export function intrudersState(
  foothold: EstateFoothold,
  isIntruders: (by: Acting) => boolean,
): { readonly state: EstateFoothold['state']; readonly closedBy: Acting | null } {
  const last = foothold.openedBy.at(-1);
  if (foothold.state !== 'closed' && last !== undefined && ONE_VALUE.has(foothold.kind) && !isIntruders(last))
    return { state: 'closed', closedBy: last };
  return { state: foothold.state, closedBy: foothold.closedBy };
}
