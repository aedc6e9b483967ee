/** Throughput bought for a model, given back: among the dearest things by the hour. Bought for a term, it cannot go before the term is over. */
import { ending, on, statusAt } from '../ending.ts';
import { words } from './words.ts';

export const bedrockDeleteThroughput = ending({
  id: 'bedrock-delete-throughput',
  phase: 'burners',
  order: 1,
  words,
  read: {
    service: 'bedrock',
    operation: 'GetProvisionedModelThroughput',
    input: ({ id }) => ({ provisionedModelId: id }),
    status: statusAt('status'),
  },
  over: [],
  going: [],
  calls: (target) => [on(target, 'bedrock', 'DeleteProvisionedModelThroughput', { provisionedModelId: target.id })],
});
