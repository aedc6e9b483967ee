/** Amazon EFS: the client, and the commands of the calls the catalogue lists. */
import { DescribeFileSystemsCommand, EFSClient } from '@aws-sdk/client-efs';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: EFSClient,
  commands: {
    DescribeFileSystems: DescribeFileSystemsCommand,
  },
};
