/** An Auto Scaling group at nothing: it ends its machines itself and starts no new ones. First of all that starts things again. */
import { reachText, reachTexts } from '../../../../knowledge/json-reach.ts';
import type { Action, State, Target, Write } from '../action.ts';
import { lookInList, textIn, textsIn } from '../looking.ts';
import { words } from './words.ts';

/** Everything that starts machines; `Terminate` goes on, so that the group ends its own. */
const STARTING = ['Launch', 'ReplaceUnhealthy', 'AZRebalance', 'AlarmNotification', 'ScheduledActions', 'InstanceRefresh'];

const call = (operation: string, target: Target, input: Write['input']): Write => ({
  service: 'auto-scaling',
  operation,
  region: target.region,
  input: { AutoScalingGroupName: target.id, ...input },
  on: [target.arn],
});

const numberIn = (state: State, key: string): number => Number(textIn(state, key) ?? '0');

const sizes = (state: State): Write['input'] => ({
  MinSize: numberIn(state, 'min'),
  MaxSize: numberIn(state, 'max'),
  DesiredCapacity: numberIn(state, 'desired'),
});

const isZero = (state: State): boolean => ['min', 'max', 'desired'].every((key) => textIn(state, key) === '0');

export const autoscalingZero: Action = {
  id: 'autoscaling-zero',
  phase: 're-creators',
  order: 1,
  undoable: true,
  idempotent: true,
  words,
  reads: () => [{ service: 'auto-scaling', operation: 'DescribeAutoScalingGroups', on: ['*'] }],
  look: (account, target) =>
    lookInList(
      account,
      { service: 'auto-scaling', operation: 'DescribeAutoScalingGroups', region: target.region, input: { AutoScalingGroupNames: [target.id] } },
      'AutoScalingGroups[]',
      (item) => reachText(item, 'AutoScalingGroupName') === target.id,
      (item) => ({
        min: reachText(item, 'MinSize'),
        max: reachText(item, 'MaxSize'),
        desired: reachText(item, 'DesiredCapacity'),
        suspended: reachTexts(item, 'SuspendedProcesses[].ProcessName').sort(),
      }),
    ),
  apply: (state, target) => {
    const missing = STARTING.filter((one) => !textsIn(state, 'suspended').includes(one));
    return [
      ...(isZero(state) ? [] : [call('UpdateAutoScalingGroup', target, { MinSize: 0, MaxSize: 0, DesiredCapacity: 0 })]),
      ...(missing.length === 0 ? [] : [call('SuspendProcesses', target, { ScalingProcesses: missing })]),
    ];
  },
  undo: (before, now, target) => {
    if (now === null) return [];
    const extra = textsIn(now, 'suspended').filter((one) => !textsIn(before, 'suspended').includes(one));
    const same = ['min', 'max', 'desired'].every((key) => before[key] === now[key]);
    return [
      ...(extra.length === 0 ? [] : [call('ResumeProcesses', target, { ScalingProcesses: extra })]),
      ...(same ? [] : [call('UpdateAutoScalingGroup', target, sizes(before))]),
    ];
  },
};
