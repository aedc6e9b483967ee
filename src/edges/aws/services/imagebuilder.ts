/** EC2 Image Builder: the client, and the commands of the calls the catalogue lists. */
import { ImagebuilderClient, ListImagePipelinesCommand, ListImagesCommand } from '@aws-sdk/client-imagebuilder';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: ImagebuilderClient,
  commands: {
    ListImagePipelines: ListImagePipelinesCommand,
    ListImages: ListImagesCommand,
  },
};
