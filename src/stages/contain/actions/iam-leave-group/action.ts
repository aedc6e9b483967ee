/** A user taken out of the group the intruder put it into. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target, Write } from '../action.ts';
import { GLOBAL_REGION, lookInList, need } from '../looking.ts';
import { words } from './words.ts';

const call = (operation: string, target: Target): Write => ({
  service: 'iam',
  operation,
  region: GLOBAL_REGION,
  input: { GroupName: target.id, UserName: need(target, 'user') },
  on: [target.arn],
});

export const iamLeaveGroup: Action = {
  id: 'iam-leave-group',
  phase: 'identities',
  order: 6,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'iam', operation: 'ListGroupsForUser', on: [need(target, 'userArn')] }],
  look: (account, target) =>
    lookInList(
      account,
      { service: 'iam', operation: 'ListGroupsForUser', region: GLOBAL_REGION, input: { UserName: need(target, 'user') } },
      'Groups[]',
      (item) => reachText(item, 'GroupName') === target.id,
      () => ({ member: true }),
    ),
  apply: (_, target) => [call('RemoveUserFromGroup', target)],
  undo: (_, now, target) => (now === null ? [call('AddUserToGroup', target)] : []),
};
