/** A model customization job of Bedrock stopped: it goes on using the model after every credential is cut. */
import { ending, on, statusAt } from '../ending.ts';
import { words } from './words.ts';

export const bedrockStopCustomizationJob = ending({
  id: 'bedrock-stop-customization-job',
  phase: 'burners',
  order: 2,
  words,
  read: { service: 'bedrock', operation: 'GetModelCustomizationJob', input: ({ id }) => ({ jobIdentifier: id }), status: statusAt('status') },
  over: ['Completed', 'Failed', 'Stopped'],
  going: ['Stopping'],
  calls: (target) => [on(target, 'bedrock', 'StopModelCustomizationJob', { jobIdentifier: target.id })],
});
