/** What is asked of AWS Identity Store. */
import type { ServiceCalls } from './service-calls.ts';

export const identitystoreCalls: ServiceCalls = {
  service: 'identitystore',
  iamPrefix: 'identitystore',
  name: 'AWS Identity Store',
  where: 'every',
  calls: {
    DescribeUser: { access: 'read' },
    ListGroupMemberships: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } } },
    ListGroups: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } } },
    ListUsers: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } } },
    UpdateUser: { access: 'write' },
  },
};
