/** An ECS service at no tasks: it ends its containers and starts no new ones. */
import { reach, reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target, Write } from '../action.ts';
import { lookAt, need, textIn } from '../looking.ts';
import { words } from './words.ts';

const set = (target: Target, desiredCount: number): Write => ({
  service: 'ecs',
  operation: 'UpdateService',
  region: target.region,
  input: { cluster: need(target, 'cluster'), service: target.id, desiredCount },
  on: [target.arn],
});

/** A deleted service stays listed for a while, drained or inactive. */
const OVER = new Set(['INACTIVE', 'DRAINING']);

export const ecsZeroService: Action = {
  id: 'ecs-zero-service',
  phase: 're-creators',
  order: 3,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'ecs', operation: 'DescribeServices', on: [target.arn] }],
  look: (account, target) =>
    lookAt(
      account,
      {
        service: 'ecs',
        operation: 'DescribeServices',
        region: target.region,
        input: { cluster: need(target, 'cluster'), services: [target.id] },
      },
      (output) => {
        const [found] = reach(output, 'services[]').filter((one) => reachText(one, 'serviceName') === target.id);
        if (found === undefined || OVER.has(reachText(found, 'status') ?? '')) return null;
        return { desired: reachText(found, 'desiredCount') };
      },
    ),
  apply: (state, target) => (textIn(state, 'desired') === '0' ? [] : [set(target, 0)]),
  undo: (before, now, target) =>
    now === null || before['desired'] === now['desired'] ? [] : [set(target, Number(textIn(before, 'desired') ?? '0'))],
};
