/** A key of the intruder's, deleted after it was made inactive: only then it can never be switched on again. CloudTrail keeps what was done with it. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action } from '../action.ts';
import { iamRead } from '../identity.ts';
import { GLOBAL_REGION, lookInList, need } from '../looking.ts';
import { words } from './words.ts';

export const iamDeleteKey: Action = {
  id: 'iam-delete-key',
  phase: 'removal',
  order: 1,
  undoable: false,
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
  known: () => ({}),
  apply: (_, target) => [
    {
      service: 'iam',
      operation: 'DeleteAccessKey',
      region: GLOBAL_REGION,
      input: { UserName: need(target, 'user'), AccessKeyId: target.id },
      on: [target.arn],
    },
  ],
};
