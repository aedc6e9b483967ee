/** What is asked of Amazon Kendra. */
import type { ServiceCalls } from './service-calls.ts';

export const kendraCalls: ServiceCalls = {
  service: 'kendra',
  iamPrefix: 'kendra',
  name: 'Amazon Kendra',
  where: 'every',
  calls: {
    DescribeIndex: { access: 'read' },
    ListIndices: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } } },
  },
};
