/** Amazon CloudFront: the client, and the commands of the calls the catalogue lists. */
import { CloudFrontClient, ListDistributionsCommand, ListFunctionsCommand } from '@aws-sdk/client-cloudfront';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: CloudFrontClient,
  commands: {
    ListDistributions: ListDistributionsCommand,
    ListFunctions: ListFunctionsCommand,
  },
};
