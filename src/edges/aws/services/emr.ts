/** Amazon EMR: the client, and the commands of the calls the catalogue lists. */
import {
  DescribeClusterCommand,
  EMRClient,
  ListClustersCommand,
  ListInstanceFleetsCommand,
  ListInstanceGroupsCommand,
  ListInstancesCommand,
} from '@aws-sdk/client-emr';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: EMRClient,
  commands: {
    DescribeCluster: DescribeClusterCommand,
    ListClusters: ListClustersCommand,
    ListInstanceFleets: ListInstanceFleetsCommand,
    ListInstanceGroups: ListInstanceGroupsCommand,
    ListInstances: ListInstancesCommand,
  },
};
