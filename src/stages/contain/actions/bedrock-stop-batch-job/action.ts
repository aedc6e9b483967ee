/** A batch inference job of Bedrock stopped: it goes on using the model after every credential is cut. */
import { ending, on, statusAt } from '../ending.ts';
import { words } from './words.ts';

export const bedrockStopBatchJob = ending({
  id: 'bedrock-stop-batch-job',
  phase: 'burners',
  order: 2,
  words,
  read: { service: 'bedrock', operation: 'GetModelInvocationJob', input: ({ id }) => ({ jobIdentifier: id }), status: statusAt('status') },
  over: ['Completed', 'PartiallyCompleted', 'Failed', 'Stopped', 'Expired'],
  going: ['Stopping'],
  calls: (target) => [on(target, 'bedrock', 'StopModelInvocationJob', { jobIdentifier: target.id })],
});
