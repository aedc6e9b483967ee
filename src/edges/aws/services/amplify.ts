/** AWS Amplify: the client, and the commands of the calls the catalogue lists. */
import { AmplifyClient, ListAppsCommand, ListBranchesCommand, ListJobsCommand } from '@aws-sdk/client-amplify';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: AmplifyClient,
  commands: {
    ListApps: ListAppsCommand,
    ListBranches: ListBranchesCommand,
    ListJobs: ListJobsCommand,
  },
};
