/** A Marketplace model endpoint of Bedrock deleted: it costs as long as it stands and has no "stop". */
import { ending, on, statusAt } from '../ending.ts';
import { words } from './words.ts';

export const bedrockDeleteMarketplaceEndpoint = ending({
  id: 'bedrock-delete-marketplace-endpoint',
  phase: 'burners',
  order: 2,
  words,
  read: {
    service: 'bedrock',
    operation: 'GetMarketplaceModelEndpoint',
    input: ({ id }) => ({ endpointArn: id }),
    status: statusAt('marketplaceModelEndpoint.endpointStatus'),
  },
  over: [],
  going: ['Deleting'],
  calls: (target) => [on(target, 'bedrock', 'DeleteMarketplaceModelEndpoint', { endpointArn: target.id })],
});
