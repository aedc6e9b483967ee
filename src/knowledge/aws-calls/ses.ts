/** What is asked of Amazon SES. */
import type { ServiceCalls } from './service-calls.ts';

export const sesCalls: ServiceCalls = {
  service: 'ses',
  iamPrefix: 'ses',
  name: 'Amazon SES',
  where: 'every',
  calls: {
    GetAccountSendingEnabled: { access: 'read' },
    GetSendQuota: { access: 'read' },
    GetSendStatistics: { access: 'read' },
    ListIdentities: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
  },
};
