/** Amazon FSx: the client, and the commands of the calls the catalogue lists. */
import { DescribeFileCachesCommand, DescribeFileSystemsCommand, FSxClient } from '@aws-sdk/client-fsx';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: FSxClient,
  commands: {
    DescribeFileCaches: DescribeFileCachesCommand,
    DescribeFileSystems: DescribeFileSystemsCommand,
  },
};
