/** Amazon CloudFront: the client, and the commands of the calls the catalogue lists. */
import { CloudFrontClient, ListDistributionsCommand, ListFunctionsCommand } from '@aws-sdk/client-cloudfront';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: CloudFrontClient,
  commands: {
    ListDistributions: ListDistributionsCommand,
    ListFunctions: ListFunctionsCommand,
  },
};
