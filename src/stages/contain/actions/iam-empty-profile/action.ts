/** An instance profile through which machines become a role of the intruder's: the role is taken out of it. Credentials already given are cut at the role. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target, Write } from '../action.ts';
import { GLOBAL_REGION, lookAt, need, textIn } from '../looking.ts';
import { words } from './words.ts';

const call = (operation: string, target: Target, more: Pick<Write, 'also'> = {}): Write => ({
  service: 'iam',
  operation,
  region: GLOBAL_REGION,
  input: { InstanceProfileName: target.id, RoleName: need(target, 'role') },
  on: [target.arn],
  ...more,
});

export const iamEmptyProfile: Action = {
  id: 'iam-empty-profile',
  phase: 'identities',
  order: 7,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'iam', operation: 'GetInstanceProfile', on: [target.arn] }],
  look: (account, target) =>
    lookAt(
      account,
      { service: 'iam', operation: 'GetInstanceProfile', region: GLOBAL_REGION, input: { InstanceProfileName: target.id } },
      (output) => ({ role: reachText(output, 'InstanceProfile.Roles[].RoleName') }),
    ),
  apply: (state, target) => (textIn(state, 'role') === need(target, 'role') ? [call('RemoveRoleFromInstanceProfile', target)] : []),
  undo: (before, now, target) =>
    now !== null && textIn(before, 'role') === need(target, 'role') && textIn(now, 'role') === null
      ? [call('AddRoleToInstanceProfile', target, { also: [{ action: 'iam:PassRole', on: [need(target, 'roleArn')] }] })]
      : [],
};
