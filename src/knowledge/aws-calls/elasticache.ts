/** What is asked of Amazon ElastiCache. */
import type { ServiceCalls } from './service-calls.ts';

export const elasticacheCalls: ServiceCalls = {
  service: 'elasticache',
  iamPrefix: 'elasticache',
  name: 'Amazon ElastiCache',
  where: 'every',
  calls: {
    DeleteCacheCluster: { access: 'write' },
    DeleteReplicationGroup: { access: 'write' },
    DeleteServerlessCache: { access: 'write' },
    DescribeCacheClusters: { access: 'read', pages: { from: 'Marker', to: 'Marker' } },
    DescribeReplicationGroups: { access: 'read', pages: { from: 'Marker', to: 'Marker' } },
    DescribeReservedCacheNodes: { access: 'read', pages: { from: 'Marker', to: 'Marker' } },
    DescribeServerlessCaches: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
  },
};
