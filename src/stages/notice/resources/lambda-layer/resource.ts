import type { ResourceType } from '../resource-type.ts';

export const lambdaLayer: ResourceType = {
  name: 'lambda-layer',
  type: 'AWS::Lambda::LayerVersion',
  words: { ja: 'Lambdaレイヤー', en: ['Lambda layer', 'Lambda layers'] },
  role: 'leftover',
  urgency: 3,
  service: 'lambda',
  steps: [{ operation: 'ListLayers', items: 'Layers[]' }],
  id: 'LayerName',
  arn: ['LatestMatchingVersion.LayerVersionArn', 'LayerArn'],
  createdAt: 'LatestMatchingVersion.CreatedDate',
};
