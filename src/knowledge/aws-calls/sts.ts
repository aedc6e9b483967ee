/** What is asked of AWS STS. */
import type { ServiceCalls } from './service-calls.ts';

export const stsCalls: ServiceCalls = {
  service: 'sts',
  iamPrefix: 'sts',
  name: 'AWS STS',
  where: 'every',
  calls: {
    GetAccessKeyInfo: { access: 'read' },
    GetCallerIdentity: { access: 'read' },
  },
};
