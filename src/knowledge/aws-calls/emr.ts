/** What is asked of Amazon EMR. */
import type { ServiceCalls } from './service-calls.ts';

export const emrCalls: ServiceCalls = {
  service: 'emr',
  iamPrefix: 'elasticmapreduce',
  name: 'Amazon EMR',
  where: 'every',
  calls: {
    DescribeCluster: { access: 'read' },
    ListClusters: { access: 'read', pages: { from: 'Marker', to: 'Marker' } },
    ListInstanceFleets: { access: 'read', pages: { from: 'Marker', to: 'Marker' } },
    ListInstanceGroups: { access: 'read', pages: { from: 'Marker', to: 'Marker' } },
    ListInstances: { access: 'read', pages: { from: 'Marker', to: 'Marker' } },
    SetTerminationProtection: { access: 'write' },
    TerminateJobFlows: { access: 'write' },
  },
};
