import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';
import { anInstance } from '../../testing/fake-account/world.ts';

const target = regionalTarget('i-1', 'ec2', 'instance/i-1');
const instances = { 'i-1': anInstance({ volumes: { 'vol-1': true } }) };

export const cases: readonly ActionCase[] = [
  {
    name: 'no copy yet',
    world: inRegion({ instances, volumes: { 'vol-1': 8 } }),
    target,
    calls: [
      'CreateSnapshots {"InstanceSpecification":{"InstanceId":"i-1","ExcludeBootVolume":false},"Description":"Evidence of i-1","TagSpecifications":[{"ResourceType":"snapshot","Tags":[{"Key":"hikeshi-evidence-of","Value":"i-1"}]}]}',
    ],
  },
  {
    name: 'copied before',
    world: inRegion({ instances, volumes: { 'vol-1': 8 }, snapshots: { 'snap-1': { 'hikeshi-evidence-of': 'i-1' } } }),
    target,
    calls: [],
  },
  { name: 'no disks at all', world: inRegion({ instances: { 'i-1': anInstance({ volumes: {} }) } }), target, calls: [] },
];
