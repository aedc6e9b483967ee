/** Amazon FSx: the client, and the commands of the calls the catalogue lists. */
import { DescribeFileCachesCommand, DescribeFileSystemsCommand, FSxClient } from '@aws-sdk/client-fsx';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: FSxClient,
  commands: {
    DescribeFileCaches: DescribeFileCachesCommand,
    DescribeFileSystems: DescribeFileSystemsCommand,
  },
};
