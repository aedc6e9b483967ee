/** An SSH public key of a user (CodeCommit) made inactive. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target, Write } from '../action.ts';
import { iamRead, onIdentity } from '../identity.ts';
import { GLOBAL_REGION, lookInList, need, textIn } from '../looking.ts';
import { words } from './words.ts';

const set = (target: Target, Status: string): Write =>
  onIdentity('UpdateSSHPublicKey', 'User', target, need(target, 'user'), { SSHPublicKeyId: target.id, Status });

export const iamDeactivateSshKey: Action = {
  id: 'iam-deactivate-ssh-key',
  phase: 'identities',
  order: 5,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => iamRead(target, 'ListSSHPublicKeys'),
  look: (account, target) =>
    lookInList(
      account,
      { service: 'iam', operation: 'ListSSHPublicKeys', region: GLOBAL_REGION, input: { UserName: need(target, 'user') } },
      'SSHPublicKeys[]',
      (item) => reachText(item, 'SSHPublicKeyId') === target.id,
      (item) => ({ status: reachText(item, 'Status') }),
    ),
  apply: (state, target) => (textIn(state, 'status') === 'Inactive' ? [] : [set(target, 'Inactive')]),
  undo: (before, now, target) => (now !== null && before['status'] === 'Active' && now['status'] !== 'Active' ? [set(target, 'Active')] : []),
};
