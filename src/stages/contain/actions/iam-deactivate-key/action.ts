/** A long-term access key made inactive: it stays there, for the records and for taking it back. Sessions made with it live on: cut those too. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target, Write } from '../action.ts';
import { iamRead } from '../identity.ts';
import { GLOBAL_REGION, lookInList, need, textIn } from '../looking.ts';
import { words } from './words.ts';

const set = (target: Target, Status: string): Write => ({
  service: 'iam',
  operation: 'UpdateAccessKey',
  region: GLOBAL_REGION,
  // Without a name IAM takes the caller's own user (API reference, UpdateAccessKey).
  input: { UserName: need(target, 'user'), AccessKeyId: target.id, Status },
  on: [target.arn],
});

export const iamDeactivateKey: Action = {
  id: 'iam-deactivate-key',
  phase: 'identities',
  order: 1,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => iamRead(target, 'ListAccessKeys'),
  look: (account, target) =>
    lookInList(
      account,
      { service: 'iam', operation: 'ListAccessKeys', region: GLOBAL_REGION, input: { UserName: need(target, 'user') } },
      'AccessKeyMetadata[]',
      (item) => reachText(item, 'AccessKeyId') === target.id,
      (item) => ({ status: reachText(item, 'Status') }),
    ),
  apply: (state, target) => (textIn(state, 'status') === 'Inactive' ? [] : [set(target, 'Inactive')]),
  undo: (before, now, target) => (now !== null && before['status'] === 'Active' && now['status'] !== 'Active' ? [set(target, 'Active')] : []),
};
