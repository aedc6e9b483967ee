/** What is asked of AWS Organizations. */
import type { ServiceCalls } from './service-calls.ts';

export const organizationsCalls: ServiceCalls = {
  service: 'organizations',
  iamPrefix: 'organizations',
  name: 'AWS Organizations',
  where: { home: 'us-east-1' },
  calls: {
    AttachPolicy: { access: 'write' },
    CreatePolicy: { access: 'write' },
    DeletePolicy: { access: 'write' },
    DescribeAccount: { access: 'read' },
    DescribeOrganization: { access: 'read' },
    DescribePolicy: { access: 'read' },
    DetachPolicy: { access: 'write' },
    DisablePolicyType: { access: 'write' },
    EnablePolicyType: { access: 'write' },
    ListAccounts: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 20 } } },
    ListCreateAccountStatus: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 20 } } },
    ListDelegatedAdministrators: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 20 } } },
    ListHandshakesForAccount: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 20 } } },
    ListHandshakesForOrganization: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 20 } } },
    ListParents: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 20 } } },
    ListPolicies: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 20 } } },
    ListPoliciesForTarget: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 20 } } },
    ListRoots: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 20 } } },
    ListTargetsForPolicy: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 20 } } },
    UpdatePolicy: { access: 'write' },
  },
};
