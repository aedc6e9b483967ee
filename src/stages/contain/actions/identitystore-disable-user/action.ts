/** A person of Identity Center who is the intruder: no new sign-in to the portal. Sessions of the portal that are open go on, as no API ends them; roles they lead to end with their assignment. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target, Write } from '../action.ts';
import { lookAt, need, textIn } from '../looking.ts';
import { words } from './words.ts';

const named = (target: Target) => ({ IdentityStoreId: need(target, 'store'), UserId: target.id });
const on = (target: Target): readonly string[] => [target.arn, need(target, 'storeArn')];

const set = (target: Target, AttributeValue: string): Write => ({
  service: 'identitystore',
  operation: 'UpdateUser',
  region: target.region,
  input: { ...named(target), Operations: [{ AttributePath: 'userStatus', AttributeValue }] },
  on: on(target),
});

export const identitystoreDisableUser: Action = {
  id: 'identitystore-disable-user',
  phase: 'identities',
  order: 2,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'identitystore', operation: 'DescribeUser', on: on(target) }],
  look: (account, target) =>
    lookAt(account, { service: 'identitystore', operation: 'DescribeUser', region: target.region, input: named(target) }, (output) => ({
      status: reachText(output, 'UserStatus') ?? 'ENABLED',
    })),
  apply: (state, target) => (textIn(state, 'status') === 'DISABLED' ? [] : [set(target, 'DISABLED')]),
  undo: (before, now, target) => (now !== null && before['status'] === 'ENABLED' && now['status'] !== 'ENABLED' ? [set(target, 'ENABLED')] : []),
};
