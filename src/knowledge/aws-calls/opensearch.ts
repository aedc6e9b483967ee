/** What is asked of Amazon OpenSearch Service. */
import type { ServiceCalls } from './service-calls.ts';

export const opensearchCalls: ServiceCalls = {
  service: 'opensearch',
  iamPrefix: 'es',
  name: 'Amazon OpenSearch Service',
  where: 'every',
  calls: {
    DescribeDomains: { access: 'read' },
    DescribeReservedInstances: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } } },
    ListDomainNames: { access: 'read' },
  },
};
