/** What is asked of AWS Transfer Family. */
import type { ServiceCalls } from './service-calls.ts';

export const transferCalls: ServiceCalls = {
  service: 'transfer',
  iamPrefix: 'transfer',
  name: 'AWS Transfer Family',
  where: 'every',
  calls: {
    DescribeServer: { access: 'read' },
    ListServers: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 1000 } } },
  },
};
