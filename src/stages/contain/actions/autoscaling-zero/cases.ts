import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('mine', 'autoscaling', 'autoScalingGroup:*:autoScalingGroupName/mine');
const all = '["Launch","ReplaceUnhealthy","AZRebalance","AlarmNotification","ScheduledActions","InstanceRefresh"]';

export const cases: readonly ActionCase[] = [
  {
    name: 'at work, without machines yet',
    world: inRegion({ groups: { mine: { min: 9, max: 99, desired: 9, suspended: [] } } }),
    target,
    calls: [
      'UpdateAutoScalingGroup {"AutoScalingGroupName":"mine","MinSize":0,"MaxSize":0,"DesiredCapacity":0}',
      `SuspendProcesses {"AutoScalingGroupName":"mine","ScalingProcesses":${all}}`,
    ],
  },
  {
    name: 'at zero, and may start again',
    world: inRegion({ groups: { mine: { min: 0, max: 0, desired: 0, suspended: ['Launch'] } } }),
    target,
    calls: [
      'SuspendProcesses {"AutoScalingGroupName":"mine","ScalingProcesses":["ReplaceUnhealthy","AZRebalance","AlarmNotification","ScheduledActions","InstanceRefresh"]}',
    ],
  },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
