/** Amazon RDS: the client, and the commands of the calls the catalogue lists. */
import {
  DescribeDBClustersCommand,
  DescribeDBClusterSnapshotsCommand,
  DescribeDBInstancesCommand,
  DescribeDBSnapshotAttributesCommand,
  DescribeDBSnapshotsCommand,
  DescribeReservedDBInstancesCommand,
  RDSClient,
  StartDBClusterCommand,
  StartDBInstanceCommand,
  StopDBClusterCommand,
  StopDBInstanceCommand,
} from '@aws-sdk/client-rds';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: RDSClient,
  commands: {
    DescribeDBClusterSnapshots: DescribeDBClusterSnapshotsCommand,
    DescribeDBClusters: DescribeDBClustersCommand,
    DescribeDBInstances: DescribeDBInstancesCommand,
    DescribeDBSnapshotAttributes: DescribeDBSnapshotAttributesCommand,
    DescribeDBSnapshots: DescribeDBSnapshotsCommand,
    DescribeReservedDBInstances: DescribeReservedDBInstancesCommand,
    StartDBCluster: StartDBClusterCommand,
    StartDBInstance: StartDBInstanceCommand,
    StopDBCluster: StopDBClusterCommand,
    StopDBInstance: StopDBInstanceCommand,
  },
};
