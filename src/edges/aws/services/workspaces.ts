/** Amazon WorkSpaces: the client, and the commands of the calls the catalogue lists. */
import {
  DescribeWorkspaceDirectoriesCommand,
  DescribeWorkspacesCommand,
  DescribeWorkspacesPoolsCommand,
  WorkSpacesClient,
} from '@aws-sdk/client-workspaces';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: WorkSpacesClient,
  commands: {
    DescribeWorkspaceDirectories: DescribeWorkspaceDirectoriesCommand,
    DescribeWorkspaces: DescribeWorkspacesCommand,
    DescribeWorkspacesPools: DescribeWorkspacesPoolsCommand,
  },
};
