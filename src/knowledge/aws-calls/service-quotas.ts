/** What is asked of Service Quotas. */
import type { ServiceCalls } from './service-calls.ts';

export const serviceQuotasCalls: ServiceCalls = {
  service: 'service-quotas',
  iamPrefix: 'servicequotas',
  name: 'Service Quotas',
  where: 'every',
  calls: {
    GetServiceQuota: { access: 'read' },
    ListRequestedServiceQuotaChangeHistory: {
      access: 'read',
      pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } },
    },
    ListServiceQuotas: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } } },
  },
};
