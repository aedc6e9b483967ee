/** Amazon EMR Serverless: the client, and the commands of the calls the catalogue lists. */
import { EMRServerlessClient, GetApplicationCommand, ListApplicationsCommand, ListJobRunsCommand } from '@aws-sdk/client-emr-serverless';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: EMRServerlessClient,
  commands: {
    GetApplication: GetApplicationCommand,
    ListApplications: ListApplicationsCommand,
    ListJobRuns: ListJobRunsCommand,
  },
};
