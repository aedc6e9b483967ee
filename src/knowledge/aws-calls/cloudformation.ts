/** What is asked of AWS CloudFormation. */
import type { ServiceCalls } from './service-calls.ts';

export const cloudformationCalls: ServiceCalls = {
  service: 'cloudformation',
  iamPrefix: 'cloudformation',
  name: 'AWS CloudFormation',
  where: 'every',
  calls: {
    DescribeStackEvents: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    DescribeStacks: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    ListStackInstances: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } } },
    ListStackResources: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    ListStackSets: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } } },
    ListStacks: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
  },
};
