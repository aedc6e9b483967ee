import type { ResourceType } from '../resource-type.ts';

export const elasticacheCluster: ResourceType = {
  name: 'elasticache-cluster',
  type: 'AWS::ElastiCache::CacheCluster',
  words: { ja: 'キャッシュ（ElastiCache）', en: ['cache (ElastiCache)', 'caches (ElastiCache)'] },
  role: 'burns',
  urgency: 3,
  service: 'elasticache',
  steps: [{ operation: 'DescribeCacheClusters', items: 'CacheClusters[]' }],
  id: 'CacheClusterId',
  arn: 'ARN',
  state: { at: 'CacheClusterStatus', gone: ['deleting', 'deleted'] },
  createdAt: 'CacheClusterCreateTime',
  size: '{NumCacheNodes} x {CacheNodeType}',
  charges: [{ kind: 'machine', machine: 'CacheNodeType', kin: 'cache.', times: ['NumCacheNodes'] }],
};
