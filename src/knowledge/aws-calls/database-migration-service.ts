/** What is asked of AWS Database Migration Service. */
import type { ServiceCalls } from './service-calls.ts';

export const databaseMigrationServiceCalls: ServiceCalls = {
  service: 'database-migration-service',
  iamPrefix: 'dms',
  name: 'AWS Database Migration Service',
  where: 'every',
  calls: {
    DescribeReplicationConfigs: { access: 'read', pages: { from: 'Marker', to: 'Marker' } },
    DescribeReplicationInstances: { access: 'read', pages: { from: 'Marker', to: 'Marker' } },
    DescribeReplicationTasks: { access: 'read', pages: { from: 'Marker', to: 'Marker' } },
    DescribeReplications: { access: 'read', pages: { from: 'Marker', to: 'Marker' } },
  },
};
