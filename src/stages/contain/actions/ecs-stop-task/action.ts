/** A container task that runs on its own, without a service, stopped. */
import { reach, reachText } from '../../../../knowledge/json-reach.ts';
import type { Action } from '../action.ts';
import { lookAt, need } from '../looking.ts';
import { words } from './words.ts';

const ENDING = new Set(['STOPPED', 'DEPROVISIONING', 'STOPPING', 'DEACTIVATING']);

export const ecsStopTask: Action = {
  id: 'ecs-stop-task',
  phase: 'burners',
  order: 2,
  undoable: false,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'ecs', operation: 'DescribeTasks', on: [target.arn] }],
  look: (account, target) =>
    lookAt(
      account,
      { service: 'ecs', operation: 'DescribeTasks', region: target.region, input: { cluster: need(target, 'cluster'), tasks: [target.id] } },
      (output) => {
        const [found] = reach(output, 'tasks[]');
        return found === undefined
          ? null
          : { ending: ENDING.has(reachText(found, 'lastStatus') ?? '') || reachText(found, 'desiredStatus') === 'STOPPED' };
      },
    ),
  apply: (state, target) =>
    state['ending'] === true
      ? []
      : [
          {
            service: 'ecs',
            operation: 'StopTask',
            region: target.region,
            input: { cluster: need(target, 'cluster'), task: target.id, reason: 'contained' },
            on: [target.arn],
          },
        ],
};
