import type { ResourceType } from '../resource-type.ts';

export const workspacesPool: ResourceType = {
  name: 'workspaces-pool',
  type: 'AWS::WorkSpaces::WorkspacesPool',
  words: { ja: 'WorkSpacesのプール', en: ['WorkSpaces pool', 'WorkSpaces pools'] },
  role: 'burns',
  urgency: 3,
  service: 'workspaces',
  steps: [{ operation: 'DescribeWorkspacesPools', items: 'WorkspacesPools[]' }],
  id: 'PoolName',
  arn: 'PoolArn',
  state: { at: 'State', idle: ['STOPPED', 'STOPPING'] },
  createdAt: 'CreatedAt',
};
