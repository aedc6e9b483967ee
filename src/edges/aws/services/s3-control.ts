/** Amazon S3 Control: the client, and the commands of the calls the catalogue lists. */
import {
  DeletePublicAccessBlockCommand,
  GetPublicAccessBlockCommand,
  ListAccessGrantsInstancesCommand,
  ListAccessPointsCommand,
  PutPublicAccessBlockCommand,
  S3ControlClient,
} from '@aws-sdk/client-s3-control';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: S3ControlClient,
  commands: {
    DeletePublicAccessBlock: DeletePublicAccessBlockCommand,
    GetPublicAccessBlock: GetPublicAccessBlockCommand,
    ListAccessGrantsInstances: ListAccessGrantsInstancesCommand,
    ListAccessPoints: ListAccessPointsCommand,
    PutPublicAccessBlock: PutPublicAccessBlockCommand,
  },
};
