/** A Batch queue that takes no new jobs. First of Batch: the environment behind it starts machines for whatever still waits in the queue. */
import { reach, reachText } from '../../../../knowledge/json-reach.ts';
import type { Action } from '../action.ts';
import { on } from '../ending.ts';
import { lookAt, textIn } from '../looking.ts';
import { words } from './words.ts';

export const batchDisableQueue: Action = {
  id: 'batch-disable-queue',
  phase: 're-creators',
  order: 1,
  undoable: true,
  idempotent: true,
  words,
  reads: () => [{ service: 'batch', operation: 'DescribeJobQueues', on: ['*'] }],
  look: (account, { id, region }) =>
    lookAt(account, { service: 'batch', operation: 'DescribeJobQueues', region, input: { jobQueues: [id] } }, (output) => {
      const queue = reach(output, 'jobQueues[]').find((one) => reachText(one, 'jobQueueName') === id);
      if (queue === undefined || ['DELETING', 'DELETED'].includes(reachText(queue, 'status') ?? '')) return null;
      return { state: reachText(queue, 'state') };
    }),
  apply: (state, target) =>
    textIn(state, 'state') === 'DISABLED' ? [] : [on(target, 'batch', 'UpdateJobQueue', { jobQueue: target.id, state: 'DISABLED' })],
  undo: (before, now, target) =>
    now === null || before['state'] === now['state'] ? [] : [on(target, 'batch', 'UpdateJobQueue', { jobQueue: target.id, state: 'ENABLED' })],
};
