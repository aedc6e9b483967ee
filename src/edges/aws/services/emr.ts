/** Amazon EMR: the client, and the commands of the calls the catalogue lists. */
import {
  DescribeClusterCommand,
  EMRClient,
  ListClustersCommand,
  ListInstanceFleetsCommand,
  ListInstanceGroupsCommand,
  ListInstancesCommand,
  SetTerminationProtectionCommand,
  TerminateJobFlowsCommand,
} from '@aws-sdk/client-emr';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: EMRClient,
  commands: {
    DescribeCluster: DescribeClusterCommand,
    ListClusters: ListClustersCommand,
    ListInstanceFleets: ListInstanceFleetsCommand,
    ListInstanceGroups: ListInstanceGroupsCommand,
    ListInstances: ListInstancesCommand,
    SetTerminationProtection: SetTerminationProtectionCommand,
    TerminateJobFlows: TerminateJobFlowsCommand,
  },
};
