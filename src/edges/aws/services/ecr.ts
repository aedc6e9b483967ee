/** Amazon ECR: the client, and the commands of the calls the catalogue lists. */
import { DescribeImagesCommand, DescribeRepositoriesCommand, ECRClient, GetRepositoryPolicyCommand } from '@aws-sdk/client-ecr';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: ECRClient,
  commands: {
    DescribeImages: DescribeImagesCommand,
    DescribeRepositories: DescribeRepositoriesCommand,
    GetRepositoryPolicy: GetRepositoryPolicyCommand,
  },
};
