/** What is asked of Amazon WorkSpaces. */
import type { ServiceCalls } from './service-calls.ts';

export const workspacesCalls: ServiceCalls = {
  service: 'workspaces',
  iamPrefix: 'workspaces',
  name: 'Amazon WorkSpaces',
  where: 'every',
  calls: {
    DescribeWorkspaceDirectories: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    DescribeWorkspaces: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'Limit', most: 25 } } },
    DescribeWorkspacesPools: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    TerminateWorkspaces: { access: 'write' },
  },
};
