import type { ResourceType } from '../resource-type.ts';

export const elasticacheServerless: ResourceType = {
  name: 'elasticache-serverless',
  type: 'AWS::ElastiCache::ServerlessCache',
  words: { ja: 'ElastiCache Serverless', en: ['ElastiCache Serverless cache', 'ElastiCache Serverless caches'] },
  role: 'burns',
  urgency: 3,
  service: 'elasticache',
  steps: [{ operation: 'DescribeServerlessCaches', items: 'ServerlessCaches[]' }],
  id: 'ServerlessCacheName',
  arn: 'ARN',
  state: { at: 'Status', gone: ['deleting'] },
  createdAt: 'CreateTime',
};
