/** What is asked of Amazon RDS. Neptune and DocumentDB clusters answer here too. */
import type { ServiceCalls } from './service-calls.ts';

export const rdsCalls: ServiceCalls = {
  service: 'rds',
  iamPrefix: 'rds',
  name: 'Amazon RDS',
  where: 'every',
  calls: {
    DescribeDBClusterSnapshots: { access: 'read', pages: { from: 'Marker', to: 'Marker' } },
    DescribeDBClusters: { access: 'read', pages: { from: 'Marker', to: 'Marker' } },
    DescribeDBInstances: { access: 'read', pages: { from: 'Marker', to: 'Marker' } },
    DescribeDBSnapshotAttributes: { access: 'read' },
    DescribeDBSnapshots: { access: 'read', pages: { from: 'Marker', to: 'Marker' } },
    DescribeReservedDBInstances: { access: 'read', pages: { from: 'Marker', to: 'Marker' } },
    StartDBCluster: { access: 'write' },
    StartDBInstance: { access: 'write' },
    StopDBCluster: { access: 'write' },
    StopDBInstance: { access: 'write' },
  },
};
