/** Copies of all disks of a machine before it goes, where the person asked for them. */
import { reach, reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target } from '../action.ts';
import { lookAtInstance } from '../instance-state.ts';
import { listAll, lookAt } from '../looking.ts';
import { words } from './words.ts';

const byName = (a: string, b: string): number => (a < b ? -1 : 1);

/** Marks our own copies, so that a run that goes on makes none twice. */
const TAG = 'hikeshi-evidence-of';

/** ARNs of snapshots name no account. */
const copies = ({ arn, region }: Target): string => `${arn.split(':').slice(0, 3).join(':')}:${region}::snapshot/*`;

export const ec2SnapshotDisks: Action = {
  id: 'ec2-snapshot-disks',
  // Before the groups: one at zero ends its machines by itself, within a minute.
  phase: 'copies',
  order: 0,
  undoable: false,
  idempotent: false,
  words,
  reads: () => ['DescribeInstances', 'DescribeInstanceAttribute', 'DescribeSnapshots'].map((operation) => ({ service: 'ec2', operation, on: ['*'] })),
  look: async (account, target) => {
    const machine = await lookAtInstance(account, target);
    if (machine.kind !== 'there') return machine;
    const input = { OwnerIds: ['self'], Filters: [{ Name: `tag:${TAG}`, Values: [target.id] }] };
    const listed = await listAll(account, { service: 'ec2', operation: 'DescribeSnapshots', region: target.region, input }, 'Snapshots[]');
    if (listed.kind !== 'found') return { kind: 'unseen', refused: listed };
    const copies = listed.items.map((item) => reachText(item, 'SnapshotId') ?? '').sort(byName);
    return lookAt(
      account,
      { service: 'ec2', operation: 'DescribeInstances', region: target.region, input: { InstanceIds: [target.id] } },
      (output) => ({
        copies,
        // A machine that starts from its own hardware may have none (EC2 User Guide, "Instance store").
        disks: reach(output, 'Reservations[].Instances[].BlockDeviceMappings[].Ebs.VolumeId').length > 0,
      }),
    );
  },
  apply: (state, target) =>
    state['disks'] === false || (Array.isArray(state['copies']) && state['copies'].length > 0)
      ? []
      : [
          {
            service: 'ec2',
            operation: 'CreateSnapshots',
            region: target.region,
            input: {
              InstanceSpecification: { InstanceId: target.id, ExcludeBootVolume: false },
              Description: `Evidence of ${target.id}`,
              TagSpecifications: [{ ResourceType: 'snapshot', Tags: [{ Key: TAG, Value: target.id }] }],
            },
            on: [target.arn, target.arn.replace(/instance\/.*$/, 'volume/*'), copies(target)],
            // Making something with tags asks for both (EC2 User Guide, "Grant permission to tag Amazon EC2 resources during creation").
            also: [{ action: 'ec2:CreateTags', on: [copies(target)] }],
          },
        ],
};
