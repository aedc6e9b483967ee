/** AWS Elemental MediaConvert: the client, and the commands of the calls the catalogue lists. */
import { ListJobsCommand, ListQueuesCommand, MediaConvertClient } from '@aws-sdk/client-mediaconvert';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: MediaConvertClient,
  commands: {
    ListJobs: ListJobsCommand,
    ListQueues: ListQueuesCommand,
  },
};
