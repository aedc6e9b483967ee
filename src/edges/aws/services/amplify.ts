/** AWS Amplify: the client, and the commands of the calls the catalogue lists. */
import { AmplifyClient, DeleteAppCommand, GetAppCommand, ListAppsCommand, ListBranchesCommand, ListJobsCommand } from '@aws-sdk/client-amplify';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: AmplifyClient,
  commands: {
    DeleteApp: DeleteAppCommand,
    GetApp: GetAppCommand,
    ListApps: ListAppsCommand,
    ListBranches: ListBranchesCommand,
    ListJobs: ListJobsCommand,
  },
};
