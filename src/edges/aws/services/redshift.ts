/** Amazon Redshift: the client, and the commands of the calls the catalogue lists. */
import {
  DescribeClustersCommand,
  DescribeReservedNodesCommand,
  PauseClusterCommand,
  RedshiftClient,
  ResumeClusterCommand,
} from '@aws-sdk/client-redshift';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: RedshiftClient,
  commands: {
    DescribeClusters: DescribeClustersCommand,
    DescribeReservedNodes: DescribeReservedNodesCommand,
    PauseCluster: PauseClusterCommand,
    ResumeCluster: ResumeClusterCommand,
  },
};
