/** What is asked of Amazon MQ. */
import type { ServiceCalls } from './service-calls.ts';

export const mqCalls: ServiceCalls = {
  service: 'mq',
  iamPrefix: 'mq',
  name: 'Amazon MQ',
  where: 'every',
  calls: {
    DescribeBroker: { access: 'read' },
    ListBrokers: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } } },
  },
};
