/** AWS Amplify: the client, and the commands of the calls the catalogue lists. */
import { AmplifyClient, ListAppsCommand, ListBranchesCommand, ListJobsCommand } from '@aws-sdk/client-amplify';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: AmplifyClient,
  commands: {
    ListApps: ListAppsCommand,
    ListBranches: ListBranchesCommand,
    ListJobs: ListJobsCommand,
  },
};
