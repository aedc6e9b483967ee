/** Amazon ElastiCache: the client, and the commands of the calls the catalogue lists. */
import {
  DescribeCacheClustersCommand,
  DescribeReplicationGroupsCommand,
  DescribeReservedCacheNodesCommand,
  DescribeServerlessCachesCommand,
  ElastiCacheClient,
} from '@aws-sdk/client-elasticache';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: ElastiCacheClient,
  commands: {
    DescribeCacheClusters: DescribeCacheClustersCommand,
    DescribeReplicationGroups: DescribeReplicationGroupsCommand,
    DescribeReservedCacheNodes: DescribeReservedCacheNodesCommand,
    DescribeServerlessCaches: DescribeServerlessCachesCommand,
  },
};
