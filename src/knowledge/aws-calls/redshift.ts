/** What is asked of Amazon Redshift. */
import type { ServiceCalls } from './service-calls.ts';

export const redshiftCalls: ServiceCalls = {
  service: 'redshift',
  iamPrefix: 'redshift',
  name: 'Amazon Redshift',
  where: 'every',
  calls: {
    DescribeClusters: { access: 'read', pages: { from: 'Marker', to: 'Marker' } },
    DescribeReservedNodes: { access: 'read', pages: { from: 'Marker', to: 'Marker' } },
    PauseCluster: { access: 'write' },
    ResumeCluster: { access: 'write' },
  },
};
