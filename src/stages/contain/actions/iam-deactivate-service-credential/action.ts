/** A credential for one service made inactive: long-term Bedrock API keys, Git passwords of CodeCommit, Keyspaces. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target, Write } from '../action.ts';
import { iamRead, onIdentity } from '../identity.ts';
import { GLOBAL_REGION, lookInList, need, textIn } from '../looking.ts';
import { words } from './words.ts';

const set = (target: Target, Status: string): Write =>
  onIdentity('UpdateServiceSpecificCredential', 'User', target, need(target, 'user'), { ServiceSpecificCredentialId: target.id, Status });

export const iamDeactivateServiceCredential: Action = {
  id: 'iam-deactivate-service-credential',
  phase: 'identities',
  order: 5,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => iamRead(target, 'ListServiceSpecificCredentials'),
  look: (account, target) =>
    lookInList(
      account,
      { service: 'iam', operation: 'ListServiceSpecificCredentials', region: GLOBAL_REGION, input: { UserName: need(target, 'user') } },
      'ServiceSpecificCredentials[]',
      (item) => reachText(item, 'ServiceSpecificCredentialId') === target.id,
      (item) => ({ status: reachText(item, 'Status') }),
    ),
  apply: (state, target) => (textIn(state, 'status') === 'Inactive' ? [] : [set(target, 'Inactive')]),
  undo: (before, now, target) => (now !== null && before['status'] === 'Active' && now['status'] !== 'Active' ? [set(target, 'Active')] : []),
};
