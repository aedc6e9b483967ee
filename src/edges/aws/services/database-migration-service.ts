/** AWS Database Migration Service: the client, and the commands of the calls the catalogue lists. */
import {
  DatabaseMigrationServiceClient,
  DescribeReplicationConfigsCommand,
  DescribeReplicationInstancesCommand,
  DescribeReplicationTasksCommand,
  DescribeReplicationsCommand,
} from '@aws-sdk/client-database-migration-service';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: DatabaseMigrationServiceClient,
  commands: {
    DescribeReplicationConfigs: DescribeReplicationConfigsCommand,
    DescribeReplicationInstances: DescribeReplicationInstancesCommand,
    DescribeReplicationTasks: DescribeReplicationTasksCommand,
    DescribeReplications: DescribeReplicationsCommand,
  },
};
