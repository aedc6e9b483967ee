/** Amazon Rekognition: the client, and the commands of the calls the catalogue lists. */
import { DescribeProjectVersionsCommand, DescribeProjectsCommand, ListStreamProcessorsCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: RekognitionClient,
  commands: {
    DescribeProjectVersions: DescribeProjectVersionsCommand,
    DescribeProjects: DescribeProjectsCommand,
    ListStreamProcessors: ListStreamProcessorsCommand,
  },
};
