/** What is asked of AWS Invoicing. */
import type { ServiceCalls } from './service-calls.ts';

export const invoicingCalls: ServiceCalls = {
  service: 'invoicing',
  iamPrefix: 'invoicing',
  name: 'AWS Invoicing',
  where: { home: 'us-east-1' },
  calls: {
    GetInvoicePDF: { access: 'read' },
    ListInvoiceSummaries: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } } },
  },
};
