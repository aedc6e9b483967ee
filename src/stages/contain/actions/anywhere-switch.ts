/**
 * Anchors and profiles of IAM Roles Anywhere, switched off: no new credentials are handed out through them. Those already handed out go on to their end
 * (IAM Roles Anywhere API reference, DisableTrustAnchor), so the sessions of their roles are cut apart.
 */
import { reach } from '../../../knowledge/json-reach.ts';
import type { Action, Target, Write } from './action.ts';
import { lookAt } from './looking.ts';

interface Thing {
  /** `TrustAnchor`, as it stands in the calls. */
  readonly name: 'TrustAnchor' | 'Profile';
  /** Member of the request. */
  readonly id: string;
  /** Member of the answer. */
  readonly answer: string;
}

export const ANCHOR: Thing = { name: 'TrustAnchor', id: 'trustAnchorId', answer: 'trustAnchor' };
export const PROFILE: Thing = { name: 'Profile', id: 'profileId', answer: 'profile' };

const call = (does: 'Disable' | 'Enable', thing: Thing, target: Target): Write => ({
  service: 'rolesanywhere',
  operation: `${does}${thing.name}`,
  region: target.region,
  input: { [thing.id]: target.id },
  on: [target.arn],
});

export const switchedOff = (thing: Thing): Pick<Action, 'reads' | 'look' | 'apply' | 'undo' | 'evidence'> => ({
  reads: (target) => [{ service: 'rolesanywhere', operation: `Get${thing.name}`, on: [target.arn] }],
  look: (account, target) =>
    lookAt(
      account,
      { service: 'rolesanywhere', operation: `Get${thing.name}`, region: target.region, input: { [thing.id]: target.id } },
      (output) => ({ enabled: reach(output, `${thing.answer}.enabled`)[0] === true }),
    ),
  apply: (state, target) => (state['enabled'] === true ? [call('Disable', thing, target)] : []),
  undo: (before, now, target) => (now !== null && before['enabled'] === true && now['enabled'] !== true ? [call('Enable', thing, target)] : []),
  evidence: (target) => [{ service: 'rolesanywhere', operation: `Get${thing.name}`, region: target.region, input: { [thing.id]: target.id } }],
});
