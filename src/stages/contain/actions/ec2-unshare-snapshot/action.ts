/** A copy of a disk, no longer shared with whom the intruder shared it. */
import type { Action, Target, Write } from '../action.ts';
import { lookAt, need } from '../looking.ts';
import { partiesIn } from '../shared-with.ts';
import { words } from './words.ts';

const ATTRIBUTE = 'createVolumePermission';

/** A copy of a disk is shared with accounts or with everybody, never with organizations (EC2 API reference, ModifySnapshotAttribute). */
function modify(target: Target, OperationType: 'add' | 'remove'): Write {
  const party = need(target, 'party');
  return {
    service: 'ec2',
    operation: 'ModifySnapshotAttribute',
    region: target.region,
    input: {
      SnapshotId: need(target, 'snapshot'),
      Attribute: ATTRIBUTE,
      OperationType,
      ...(party === 'all' ? { GroupNames: [party] } : { UserIds: [party] }),
    },
    on: [target.arn],
  };
}

export const ec2UnshareSnapshot: Action = {
  id: 'ec2-unshare-snapshot',
  phase: 'doors',
  order: 1,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'ec2', operation: 'DescribeSnapshotAttribute', on: [target.arn] }],
  look: (account, target) =>
    lookAt(
      account,
      {
        service: 'ec2',
        operation: 'DescribeSnapshotAttribute',
        region: target.region,
        input: { SnapshotId: need(target, 'snapshot'), Attribute: ATTRIBUTE },
      },
      (output) => ({ shared: partiesIn(output, 'CreateVolumePermissions').includes(need(target, 'party')) }),
    ),
  apply: (state, target) => (state['shared'] === true ? [modify(target, 'remove')] : []),
  undo: (before, now, target) => (before['shared'] === true && now?.['shared'] === false ? [modify(target, 'add')] : []),
};
