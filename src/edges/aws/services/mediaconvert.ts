/** AWS Elemental MediaConvert: the client, and the commands of the calls the catalogue lists. */
import { ListJobsCommand, ListQueuesCommand, MediaConvertClient } from '@aws-sdk/client-mediaconvert';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: MediaConvertClient,
  commands: {
    ListJobs: ListJobsCommand,
    ListQueues: ListQueuesCommand,
  },
};
