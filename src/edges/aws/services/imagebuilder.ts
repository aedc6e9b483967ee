/** EC2 Image Builder: the client, and the commands of the calls the catalogue lists. */
import { ImagebuilderClient, ListImagePipelinesCommand, ListImagesCommand } from '@aws-sdk/client-imagebuilder';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: ImagebuilderClient,
  commands: {
    ListImagePipelines: ListImagePipelinesCommand,
    ListImages: ListImagesCommand,
  },
};
