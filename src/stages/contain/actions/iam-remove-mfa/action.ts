/** An MFA device the intruder enrolled for a user: with it he could sign in, and make GetSessionToken sessions, as the user. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action } from '../action.ts';
import { iamRead, onIdentity } from '../identity.ts';
import { GLOBAL_REGION, lookInList, need } from '../looking.ts';
import { words } from './words.ts';

export const iamRemoveMfa: Action = {
  id: 'iam-remove-mfa',
  phase: 'identities',
  order: 4,
  undoable: false,
  idempotent: true,
  words,
  reads: (target) => iamRead({ ...target, arn: need(target, 'userArn') }, 'ListMFADevices'),
  look: (account, target) =>
    lookInList(
      account,
      { service: 'iam', operation: 'ListMFADevices', region: GLOBAL_REGION, input: { UserName: need(target, 'user') } },
      'MFADevices[]',
      (item) => reachText(item, 'SerialNumber') === target.id,
      (item) => ({ enabled: reachText(item, 'EnableDate') }),
    ),
  apply: (_, target) => [
    { ...onIdentity('DeactivateMFADevice', 'User', target, need(target, 'user'), { SerialNumber: target.id }), on: [need(target, 'userArn')] },
  ],
};
