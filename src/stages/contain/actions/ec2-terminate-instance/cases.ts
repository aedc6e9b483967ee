import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';
import { anInstance } from '../../testing/fake-account/world.ts';

const target = regionalTarget('i-1', 'ec2', 'instance/i-1');

export const cases: readonly ActionCase[] = [
  { name: 'running', world: inRegion({ instances: { 'i-1': anInstance() } }), target, calls: ['TerminateInstances {"InstanceIds":["i-1"]}'] },
  {
    name: 'protected both ways: one attribute a call',
    world: inRegion({ instances: { 'i-1': anInstance({ protected: true, stopProtected: true }) } }),
    target,
    calls: [
      'ModifyInstanceAttribute {"InstanceId":"i-1","DisableApiTermination":{"Value":false}}',
      'ModifyInstanceAttribute {"InstanceId":"i-1","DisableApiStop":{"Value":false}}',
      'TerminateInstances {"InstanceIds":["i-1"]}',
    ],
  },
  { name: 'ended', world: inRegion({ instances: { 'i-1': anInstance({ state: 'terminated' }) } }), target, calls: [] },
  { name: 'not in the list any more', world: inRegion({}), target, calls: [] },
];
