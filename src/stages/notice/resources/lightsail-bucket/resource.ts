import type { ResourceType } from '../resource-type.ts';

export const lightsailBucket: ResourceType = {
  name: 'lightsail-bucket',
  type: 'AWS::Lightsail::Bucket',
  words: { ja: 'Lightsailのバケット', en: ['Lightsail bucket', 'Lightsail buckets'] },
  role: 'burns',
  urgency: 3,
  service: 'lightsail',
  steps: [{ operation: 'GetBuckets', items: 'buckets[]' }],
  id: 'name',
  arn: 'arn',
  createdAt: 'createdAt',
  tags: 'tags[]',
  size: '{bundleId}',
};
