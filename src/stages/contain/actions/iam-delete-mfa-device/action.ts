/** A virtual MFA device the intruder made. While it is somebody's IAM refuses to delete it: it is taken off first, by a step of its own. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action } from '../action.ts';
import { GLOBAL_REGION, lookInList } from '../looking.ts';
import { words } from './words.ts';

export const iamDeleteMfaDevice: Action = {
  id: 'iam-delete-mfa-device',
  phase: 'removal',
  order: 1,
  undoable: false,
  idempotent: true,
  words,
  reads: () => [{ service: 'iam', operation: 'ListVirtualMFADevices', on: ['*'] }],
  look: (account, target) =>
    lookInList(
      account,
      { service: 'iam', operation: 'ListVirtualMFADevices', region: GLOBAL_REGION, input: {} },
      'VirtualMFADevices[]',
      (item) => reachText(item, 'SerialNumber') === target.id,
      (item) => ({ assignedTo: reachText(item, 'User.Arn') }),
    ),
  known: () => ({}),
  apply: (_, target) => [
    { service: 'iam', operation: 'DeleteVirtualMFADevice', region: GLOBAL_REGION, input: { SerialNumber: target.id }, on: [target.arn] },
  ],
};
