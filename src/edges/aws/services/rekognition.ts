/** Amazon Rekognition: the client, and the commands of the calls the catalogue lists. */
import { DescribeProjectVersionsCommand, DescribeProjectsCommand, ListStreamProcessorsCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: RekognitionClient,
  commands: {
    DescribeProjectVersions: DescribeProjectVersionsCommand,
    DescribeProjects: DescribeProjectsCommand,
    ListStreamProcessors: ListStreamProcessorsCommand,
  },
};
