/** Amazon EFS: the client, and the commands of the calls the catalogue lists. */
import { DescribeFileSystemsCommand, EFSClient } from '@aws-sdk/client-efs';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: EFSClient,
  commands: {
    DescribeFileSystems: DescribeFileSystemsCommand,
  },
};
