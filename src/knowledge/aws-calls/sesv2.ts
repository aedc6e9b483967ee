/** What is asked of Amazon SES (API v2). */
import type { ServiceCalls } from './service-calls.ts';

export const sesv2Calls: ServiceCalls = {
  service: 'sesv2',
  iamPrefix: 'ses',
  name: 'Amazon SES (API v2)',
  where: 'every',
  calls: {
    DeleteEmailIdentity: { access: 'write' },
    GetAccount: { access: 'read' },
    GetDedicatedIps: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    ListDedicatedIpPools: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    ListEmailIdentities: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    PutAccountSendingAttributes: { access: 'write' },
  },
};
