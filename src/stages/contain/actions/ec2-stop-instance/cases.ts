import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';
import { anInstance } from '../../testing/fake-account/world.ts';

const target = regionalTarget('i-1', 'ec2', 'instance/i-1');

export const cases: readonly ActionCase[] = [
  {
    name: 'running, protected against stopping',
    world: inRegion({ instances: { 'i-1': anInstance({ stopProtected: true }) } }),
    target,
    calls: ['ModifyInstanceAttribute {"InstanceId":"i-1","DisableApiStop":{"Value":false}}', 'StopInstances {"InstanceIds":["i-1"]}'],
  },
  { name: 'stopped', world: inRegion({ instances: { 'i-1': anInstance({ state: 'stopped' }) } }), target, calls: [] },
];
