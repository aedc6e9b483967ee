/** What is asked of Amazon MSK. */
import type { ServiceCalls } from './service-calls.ts';

export const kafkaCalls: ServiceCalls = {
  service: 'kafka',
  iamPrefix: 'kafka',
  name: 'Amazon MSK',
  where: 'every',
  calls: {
    ListClustersV2: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } } },
  },
};
