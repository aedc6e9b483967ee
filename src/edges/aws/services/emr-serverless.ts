/** Amazon EMR Serverless: the client, and the commands of the calls the catalogue lists. */
import { EMRServerlessClient, GetApplicationCommand, ListApplicationsCommand, ListJobRunsCommand } from '@aws-sdk/client-emr-serverless';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: EMRServerlessClient,
  commands: {
    GetApplication: GetApplicationCommand,
    ListApplications: ListApplicationsCommand,
    ListJobRuns: ListJobRunsCommand,
  },
};
