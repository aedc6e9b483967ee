/** What is asked of Amazon MemoryDB. */
import type { ServiceCalls } from './service-calls.ts';

export const memorydbCalls: ServiceCalls = {
  service: 'memorydb',
  iamPrefix: 'memorydb',
  name: 'Amazon MemoryDB',
  where: 'every',
  calls: {
    DescribeClusters: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    DescribeReservedNodes: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
  },
};
