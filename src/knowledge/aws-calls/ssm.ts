/** What is asked of AWS Systems Manager. */
import type { ServiceCalls } from './service-calls.ts';

export const ssmCalls: ServiceCalls = {
  service: 'ssm',
  iamPrefix: 'ssm',
  name: 'AWS Systems Manager',
  where: 'every',
  calls: {
    CancelCommand: { access: 'write' },
    DeleteAssociation: { access: 'write' },
    DescribeActivations: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 50 } } },
    DescribeAssociation: { access: 'read' },
    DescribeInstanceInformation: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 50 } } },
    DescribeSessions: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 200 } } },
    ListAssociations: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 50 } } },
    ListCommands: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 50 } } },
    ListDocuments: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 50 } } },
    TerminateSession: { access: 'write' },
  },
};
