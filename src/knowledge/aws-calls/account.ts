/** What is asked of AWS Account Management. */
import type { ServiceCalls } from './service-calls.ts';

export const accountCalls: ServiceCalls = {
  service: 'account',
  iamPrefix: 'account',
  name: 'AWS Account Management',
  where: { home: 'us-east-1' },
  calls: {
    DeleteAlternateContact: { access: 'write' },
    GetAccountInformation: { access: 'read' },
    GetAlternateContact: { access: 'read' },
    GetContactInformation: { access: 'read' },
    GetPrimaryEmail: { access: 'read' },
    GetRegionOptStatus: { access: 'read' },
    ListRegions: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 50 } } },
    PutAlternateContact: { access: 'write' },
  },
};
