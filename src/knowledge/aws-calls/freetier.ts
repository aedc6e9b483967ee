/** What is asked of AWS Free Tier. No SDK client is installed: signed and sent as it is. */
import type { ServiceCalls } from './service-calls.ts';

export const freetierCalls: ServiceCalls = {
  service: 'freetier',
  iamPrefix: 'freetier',
  name: 'AWS Free Tier',
  where: { home: 'us-east-1' },
  calls: {
    GetAccountPlanState: { access: 'read' },
  },
};
