/** Amazon Kendra: the client, and the commands of the calls the catalogue lists. */
import { DescribeIndexCommand, KendraClient, ListIndicesCommand } from '@aws-sdk/client-kendra';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: KendraClient,
  commands: {
    DescribeIndex: DescribeIndexCommand,
    ListIndices: ListIndicesCommand,
  },
};
