/** What is asked of AWS IAM Identity Center. */
import type { ServiceCalls } from './service-calls.ts';

export const ssoAdminCalls: ServiceCalls = {
  service: 'sso-admin',
  iamPrefix: 'sso',
  name: 'AWS IAM Identity Center',
  where: 'every',
  calls: {
    CreateAccountAssignment: { access: 'write' },
    DeleteAccountAssignment: { access: 'write' },
    DescribePermissionSet: { access: 'read' },
    GetInlinePolicyForPermissionSet: { access: 'read' },
    ListAccountAssignments: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } } },
    ListAccountsForProvisionedPermissionSet: {
      access: 'read',
      pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } },
    },
    ListInstances: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } } },
    ListManagedPoliciesInPermissionSet: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } } },
    ListPermissionSets: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } } },
    ListTrustedTokenIssuers: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } } },
  },
};
