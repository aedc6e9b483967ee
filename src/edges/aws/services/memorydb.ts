/** Amazon MemoryDB: the client, and the commands of the calls the catalogue lists. */
import { DescribeClustersCommand, DescribeReservedNodesCommand, MemoryDBClient } from '@aws-sdk/client-memorydb';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: MemoryDBClient,
  commands: {
    DescribeClusters: DescribeClustersCommand,
    DescribeReservedNodes: DescribeReservedNodesCommand,
  },
};
