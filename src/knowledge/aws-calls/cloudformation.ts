/** What is asked of AWS CloudFormation. */
import type { ServiceCalls } from './service-calls.ts';

export const cloudformationCalls: ServiceCalls = {
  service: 'cloudformation',
  iamPrefix: 'cloudformation',
  name: 'AWS CloudFormation',
  where: 'every',
  calls: {
    DeleteStack: { access: 'write' },
    DescribeStackEvents: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    DescribeStacks: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    GetTemplate: { access: 'read' },
    ListStackInstances: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } } },
    ListStackResources: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    ListStackSets: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } } },
    ListStacks: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    UpdateTerminationProtection: { access: 'write' },
  },
};
