import type { ResourceType } from '../resource-type.ts';

export const workspacesWorkspace: ResourceType = {
  name: 'workspaces-workspace',
  type: 'AWS::WorkSpaces::Workspace',
  words: { ja: 'WorkSpaces（仮想デスクトップ）', en: ['WorkSpaces desktop', 'WorkSpaces desktops'] },
  role: 'burns',
  urgency: 3,
  service: 'workspaces',
  steps: [{ operation: 'DescribeWorkspaces', items: 'Workspaces[]' }],
  id: 'WorkspaceId',
  arnOf: 'arn:aws:workspaces:{region}:{account}:workspace/{WorkspaceId}',
  state: { at: 'State', gone: ['TERMINATED', 'TERMINATING'] },
  size: '{WorkspaceProperties.ComputeTypeName}',
};
