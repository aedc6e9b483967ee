/** Amazon Kendra: the client, and the commands of the calls the catalogue lists. */
import { DescribeIndexCommand, KendraClient, ListIndicesCommand } from '@aws-sdk/client-kendra';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: KendraClient,
  commands: {
    DescribeIndex: DescribeIndexCommand,
    ListIndices: ListIndicesCommand,
  },
};
