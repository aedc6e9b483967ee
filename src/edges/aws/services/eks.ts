/** Amazon EKS: the client, and the commands of the calls the catalogue lists. */
import {
  DeleteClusterCommand,
  DeleteFargateProfileCommand,
  DeleteNodegroupCommand,
  DescribeClusterCommand,
  DescribeFargateProfileCommand,
  DescribeNodegroupCommand,
  EKSClient,
  ListAccessEntriesCommand,
  ListClustersCommand,
  ListFargateProfilesCommand,
  ListNodegroupsCommand,
  ListPodIdentityAssociationsCommand,
  UpdateNodegroupConfigCommand,
} from '@aws-sdk/client-eks';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: EKSClient,
  commands: {
    DeleteCluster: DeleteClusterCommand,
    DeleteFargateProfile: DeleteFargateProfileCommand,
    DeleteNodegroup: DeleteNodegroupCommand,
    DescribeCluster: DescribeClusterCommand,
    DescribeFargateProfile: DescribeFargateProfileCommand,
    DescribeNodegroup: DescribeNodegroupCommand,
    ListAccessEntries: ListAccessEntriesCommand,
    ListClusters: ListClustersCommand,
    ListFargateProfiles: ListFargateProfilesCommand,
    ListNodegroups: ListNodegroupsCommand,
    ListPodIdentityAssociations: ListPodIdentityAssociationsCommand,
    UpdateNodegroupConfig: UpdateNodegroupConfigCommand,
  },
};
