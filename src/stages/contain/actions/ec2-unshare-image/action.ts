/** An image, no longer shared with whom the intruder shared it. */
import type { Action, Target, Write } from '../action.ts';
import { lookAt, need } from '../looking.ts';
import { partiesIn, permissionOf } from '../shared-with.ts';
import { words } from './words.ts';

const modify = (target: Target, how: 'Add' | 'Remove'): Write => ({
  service: 'ec2',
  operation: 'ModifyImageAttribute',
  region: target.region,
  input: { ImageId: need(target, 'image'), LaunchPermission: { [how]: [permissionOf(need(target, 'party'))] } },
  on: [target.arn],
});

export const ec2UnshareImage: Action = {
  id: 'ec2-unshare-image',
  phase: 'doors',
  order: 1,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'ec2', operation: 'DescribeImageAttribute', on: [target.arn] }],
  look: (account, target) =>
    lookAt(
      account,
      {
        service: 'ec2',
        operation: 'DescribeImageAttribute',
        region: target.region,
        input: { ImageId: need(target, 'image'), Attribute: 'launchPermission' },
      },
      (output) => ({ shared: partiesIn(output, 'LaunchPermissions').includes(need(target, 'party')) }),
    ),
  apply: (state, target) => (state['shared'] === true ? [modify(target, 'Remove')] : []),
  undo: (before, now, target) => (before['shared'] === true && now?.['shared'] === false ? [modify(target, 'Add')] : []),
};
