/** What is asked of Amazon Inspector. */
import type { ServiceCalls } from './service-calls.ts';

export const inspector2Calls: ServiceCalls = {
  service: 'inspector2',
  iamPrefix: 'inspector2',
  name: 'Amazon Inspector',
  where: 'every',
  calls: {
    BatchGetAccountStatus: { access: 'read' },
    BatchGetFreeTrialInfo: { access: 'read' },
    Disable: { access: 'write' },
    Enable: { access: 'write' },
  },
};
