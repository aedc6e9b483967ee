/** What is asked of AWS Health. Answers only accounts with a paid support plan; others get `SubscriptionRequiredException`. */
import type { ServiceCalls } from './service-calls.ts';

export const healthCalls: ServiceCalls = {
  service: 'health',
  iamPrefix: 'health',
  name: 'AWS Health',
  where: { home: 'us-east-1' },
  calls: {
    DescribeAffectedEntities: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 100 } } },
    DescribeEventDetails: { access: 'read' },
    DescribeEvents: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 100 } } },
  },
};
