/** Amazon MemoryDB: the client, and the commands of the calls the catalogue lists. */
import { DescribeClustersCommand, DescribeReservedNodesCommand, MemoryDBClient } from '@aws-sdk/client-memorydb';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: MemoryDBClient,
  commands: {
    DescribeClusters: DescribeClustersCommand,
    DescribeReservedNodes: DescribeReservedNodesCommand,
  },
};
