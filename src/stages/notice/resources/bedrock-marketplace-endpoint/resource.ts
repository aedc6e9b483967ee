import type { ResourceType } from '../resource-type.ts';

export const bedrockMarketplaceEndpoint: ResourceType = {
  name: 'bedrock-marketplace-endpoint',
  type: 'AWS::Bedrock::MarketplaceModelEndpoint',
  words: { ja: 'Bedrockのマーケットプレイスのモデル', en: ['Bedrock marketplace model endpoint', 'Bedrock marketplace model endpoints'] },
  role: 'burns',
  urgency: 2,
  service: 'bedrock',
  steps: [{ operation: 'ListMarketplaceModelEndpoints', items: 'marketplaceModelEndpoints[]' }],
  id: 'endpointArn',
  arn: 'endpointArn',
  createdAt: 'createdAt',
  size: '{modelSourceIdentifier}',
};
