/** A capacity provider of ECS that no longer sets the size of its Auto Scaling group: otherwise it starts machines again for every task that waits. */
import { reach, reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target, Write } from '../action.ts';
import { on } from '../ending.ts';
import { lookAt, textIn } from '../looking.ts';
import { words } from './words.ts';

const scaling = (target: Target, status: string): Write =>
  on(target, 'ecs', 'UpdateCapacityProvider', { name: target.id, autoScalingGroupProvider: { managedScaling: { status } } });

export const ecsHoldCapacity: Action = {
  id: 'ecs-hold-capacity',
  phase: 're-creators',
  // Before the Auto Scaling group itself.
  order: 0,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'ecs', operation: 'DescribeCapacityProviders', on: [target.arn] }],
  look: (account, { id, region }) =>
    lookAt(account, { service: 'ecs', operation: 'DescribeCapacityProviders', region, input: { capacityProviders: [id] } }, (output) => {
      const one = reach(output, 'capacityProviders[]').find((it) => reachText(it, 'name') === id);
      const scales = reachText(one, 'autoScalingGroupProvider.managedScaling.status');
      return one === undefined || reachText(one, 'status') === 'INACTIVE' ? null : { scaling: scales ?? 'DISABLED' };
    }),
  apply: (state, target) => (textIn(state, 'scaling') === 'DISABLED' ? [] : [scaling(target, 'DISABLED')]),
  undo: (before, now, target) =>
    now === null || before['scaling'] === now['scaling'] ? [] : [scaling(target, textIn(before, 'scaling') ?? 'ENABLED')],
};
