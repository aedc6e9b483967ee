/** What the intruder let a person of Identity Center be in this account, taken away. With the last of its assignments the role goes, and every session of it. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target, Write } from '../action.ts';
import { lookInList, need } from '../looking.ts';
import { words } from './words.ts';

const on = (target: Target): readonly string[] => [need(target, 'instance'), target.arn, `arn:aws:sso:::account/${need(target, 'in')}`];

const call = (operation: string, target: Target): Write => ({
  service: 'sso-admin',
  operation,
  region: target.region,
  input: {
    InstanceArn: need(target, 'instance'),
    TargetId: need(target, 'in'),
    TargetType: 'AWS_ACCOUNT',
    PermissionSetArn: target.arn,
    PrincipalType: need(target, 'principalType'),
    PrincipalId: target.id,
  },
  on: on(target),
});

export const ssoRemoveAssignment: Action = {
  id: 'sso-remove-assignment',
  phase: 'identities',
  order: 2,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'sso-admin', operation: 'ListAccountAssignments', on: on(target) }],
  look: (account, target) =>
    lookInList(
      account,
      {
        service: 'sso-admin',
        operation: 'ListAccountAssignments',
        region: target.region,
        input: { InstanceArn: need(target, 'instance'), AccountId: need(target, 'in'), PermissionSetArn: target.arn },
      },
      'AccountAssignments[]',
      (item) => reachText(item, 'PrincipalId') === target.id && reachText(item, 'PrincipalType') === need(target, 'principalType'),
      () => ({ assigned: true }),
    ),
  apply: (_, target) => [call('DeleteAccountAssignment', target)],
  undo: (_, now, target) => (now === null ? [call('CreateAccountAssignment', target)] : []),
};
