/** What is asked of Amazon Managed Blockchain. */
import type { ServiceCalls } from './service-calls.ts';

export const managedblockchainCalls: ServiceCalls = {
  service: 'managedblockchain',
  iamPrefix: 'managedblockchain',
  name: 'Amazon Managed Blockchain',
  where: 'every',
  calls: {
    ListAccessors: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 50 } } },
    ListMembers: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 20 } } },
    ListNetworks: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 10 } } },
    ListNodes: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 20 } } },
  },
};
