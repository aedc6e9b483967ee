/** Amazon WorkSpaces: the client, and the commands of the calls the catalogue lists. */
import {
  DescribeWorkspaceDirectoriesCommand,
  DescribeWorkspacesCommand,
  DescribeWorkspacesPoolsCommand,
  TerminateWorkspacesCommand,
  WorkSpacesClient,
} from '@aws-sdk/client-workspaces';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: WorkSpacesClient,
  commands: {
    DescribeWorkspaceDirectories: DescribeWorkspaceDirectoriesCommand,
    DescribeWorkspaces: DescribeWorkspacesCommand,
    DescribeWorkspacesPools: DescribeWorkspacesPoolsCommand,
    TerminateWorkspaces: TerminateWorkspacesCommand,
  },
};
