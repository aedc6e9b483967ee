/** Amazon ElastiCache: the client, and the commands of the calls the catalogue lists. */
import {
  DeleteCacheClusterCommand,
  DeleteReplicationGroupCommand,
  DeleteServerlessCacheCommand,
  DescribeCacheClustersCommand,
  DescribeReplicationGroupsCommand,
  DescribeReservedCacheNodesCommand,
  DescribeServerlessCachesCommand,
  ElastiCacheClient,
} from '@aws-sdk/client-elasticache';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: ElastiCacheClient,
  commands: {
    DeleteCacheCluster: DeleteCacheClusterCommand,
    DeleteReplicationGroup: DeleteReplicationGroupCommand,
    DeleteServerlessCache: DeleteServerlessCacheCommand,
    DescribeCacheClusters: DescribeCacheClustersCommand,
    DescribeReplicationGroups: DescribeReplicationGroupsCommand,
    DescribeReservedCacheNodes: DescribeReservedCacheNodesCommand,
    DescribeServerlessCaches: DescribeServerlessCachesCommand,
  },
};
