/** Amazon ECR: the client, and the commands of the calls the catalogue lists. */
import { DescribeImagesCommand, DescribeRepositoriesCommand, ECRClient, GetRepositoryPolicyCommand } from '@aws-sdk/client-ecr';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: ECRClient,
  commands: {
    DescribeImages: DescribeImagesCommand,
    DescribeRepositories: DescribeRepositoriesCommand,
    GetRepositoryPolicy: GetRepositoryPolicyCommand,
  },
};
