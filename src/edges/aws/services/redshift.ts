/** Amazon Redshift: the client, and the commands of the calls the catalogue lists. */
import { DescribeClustersCommand, DescribeReservedNodesCommand, RedshiftClient } from '@aws-sdk/client-redshift';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: RedshiftClient,
  commands: {
    DescribeClusters: DescribeClustersCommand,
    DescribeReservedNodes: DescribeReservedNodesCommand,
  },
};
