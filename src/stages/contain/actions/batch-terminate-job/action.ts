/** One Batch job ended: a running one is killed, one that waits is taken out of the queue (API reference, TerminateJob). After the queue takes no more. */
import { ending, on, statusIn } from '../ending.ts';
import { words } from './words.ts';

export const batchTerminateJob = ending({
  id: 'batch-terminate-job',
  phase: 're-creators',
  order: 2,
  words,
  read: {
    service: 'batch',
    operation: 'DescribeJobs',
    input: ({ id }) => ({ jobs: [id] }),
    wide: true,
    status: statusIn('jobs[]', 'jobId', 'status'),
  },
  over: ['SUCCEEDED', 'FAILED'],
  going: [],
  calls: (target) => [on(target, 'batch', 'TerminateJob', { jobId: target.id, reason: 'Ended by Hikeshi: unauthorized' })],
});
