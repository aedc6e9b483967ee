import type { ResourceType } from '../resource-type.ts';

export const elasticacheReserved: ResourceType = {
  name: 'elasticache-reserved',
  type: 'AWS::ElastiCache::ReservedCacheNode',
  words: { ja: 'キャッシュの予約契約（ElastiCache）', en: ['reserved cache contract (ElastiCache)', 'reserved cache contracts (ElastiCache)'] },
  role: 'commitment',
  urgency: 3,
  service: 'elasticache',
  steps: [{ operation: 'DescribeReservedCacheNodes', items: 'ReservedCacheNodes[]' }],
  id: 'ReservedCacheNodeId',
  arn: 'ReservationARN',
  state: { at: 'State', gone: ['retired', 'payment-failed'] },
  createdAt: 'StartTime',
  size: '{CacheNodeCount} x {CacheNodeType}',
  charges: [{ kind: 'told', usdPerHour: 'RecurringCharges[].RecurringChargeAmount', times: ['CacheNodeCount'] }],
};
