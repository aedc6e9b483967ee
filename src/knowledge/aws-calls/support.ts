/** What is asked of AWS Support. Answers only accounts with a paid support plan; others get `SubscriptionRequiredException`. */
import type { ServiceCalls } from './service-calls.ts';

export const supportCalls: ServiceCalls = {
  service: 'support',
  iamPrefix: 'support',
  name: 'AWS Support',
  where: { home: 'us-east-1' },
  calls: {
    DescribeCases: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 100 } } },
    DescribeCommunications: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 100 } } },
    DescribeServices: { access: 'read' },
    DescribeSeverityLevels: { access: 'read' },
  },
};
