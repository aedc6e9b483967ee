/** Amazon S3 Control: the client, and the commands of the calls the catalogue lists. */
import { GetPublicAccessBlockCommand, ListAccessGrantsInstancesCommand, ListAccessPointsCommand, S3ControlClient } from '@aws-sdk/client-s3-control';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: S3ControlClient,
  commands: {
    GetPublicAccessBlock: GetPublicAccessBlockCommand,
    ListAccessGrantsInstances: ListAccessGrantsInstancesCommand,
    ListAccessPoints: ListAccessPointsCommand,
  },
};
