/** What is asked of Savings Plans. */
import type { ServiceCalls } from './service-calls.ts';

export const savingsplansCalls: ServiceCalls = {
  service: 'savingsplans',
  iamPrefix: 'savingsplans',
  name: 'Savings Plans',
  where: { home: 'us-east-1' },
  calls: {
    DeleteQueuedSavingsPlan: { access: 'write' },
    DescribeSavingsPlans: { access: 'read', pages: { from: 'nextToken', to: 'nextToken' } },
    ReturnSavingsPlan: { access: 'write' },
  },
};
