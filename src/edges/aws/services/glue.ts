/** AWS Glue: the client, and the commands of the calls the catalogue lists. */
import {
  GetCrawlersCommand,
  GetDevEndpointsCommand,
  GetJobRunsCommand,
  GetJobsCommand,
  GetTriggersCommand,
  GlueClient,
  ListSessionsCommand,
} from '@aws-sdk/client-glue';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: GlueClient,
  commands: {
    GetCrawlers: GetCrawlersCommand,
    GetDevEndpoints: GetDevEndpointsCommand,
    GetJobRuns: GetJobRunsCommand,
    GetJobs: GetJobsCommand,
    GetTriggers: GetTriggersCommand,
    ListSessions: ListSessionsCommand,
  },
};
