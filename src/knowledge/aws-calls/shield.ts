/** What is asked of AWS Shield. */
import type { ServiceCalls } from './service-calls.ts';

export const shieldCalls: ServiceCalls = {
  service: 'shield',
  iamPrefix: 'shield',
  name: 'AWS Shield',
  where: { home: 'us-east-1' },
  calls: {
    DescribeSubscription: { access: 'read' },
    GetSubscriptionState: { access: 'read' },
  },
};
