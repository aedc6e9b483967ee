/** The console password taken away. IAM has no "inactive" for it, and nobody can read the password back: it does not come again. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action } from '../action.ts';
import { iamRead, onIdentity } from '../identity.ts';
import { GLOBAL_REGION, lookAt } from '../looking.ts';
import { words } from './words.ts';

export const iamRemovePassword: Action = {
  id: 'iam-remove-password',
  phase: 'identities',
  order: 3,
  undoable: false,
  idempotent: true,
  words,
  reads: (target) => iamRead(target, 'GetLoginProfile'),
  look: (account, target) =>
    lookAt(account, { service: 'iam', operation: 'GetLoginProfile', region: GLOBAL_REGION, input: { UserName: target.id } }, (output) => ({
      created: reachText(output, 'LoginProfile.CreateDate'),
    })),
  apply: (_, target) => [onIdentity('DeleteLoginProfile', 'User', target, target.id)],
};
