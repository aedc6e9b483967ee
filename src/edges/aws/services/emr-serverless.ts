/** Amazon EMR Serverless: the client, and the commands of the calls the catalogue lists. */
import {
  CancelJobRunCommand,
  EMRServerlessClient,
  GetApplicationCommand,
  GetJobRunCommand,
  ListApplicationsCommand,
  ListJobRunsCommand,
  StartApplicationCommand,
  StopApplicationCommand,
} from '@aws-sdk/client-emr-serverless';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: EMRServerlessClient,
  commands: {
    CancelJobRun: CancelJobRunCommand,
    GetApplication: GetApplicationCommand,
    GetJobRun: GetJobRunCommand,
    ListApplications: ListApplicationsCommand,
    ListJobRuns: ListJobRunsCommand,
    StartApplication: StartApplicationCommand,
    StopApplication: StopApplicationCommand,
  },
};
