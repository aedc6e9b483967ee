/** Amazon OpenSearch Serverless: the client, and the commands of the calls the catalogue lists. */
import { ListCollectionsCommand, OpenSearchServerlessClient } from '@aws-sdk/client-opensearchserverless';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: OpenSearchServerlessClient,
  commands: {
    ListCollections: ListCollectionsCommand,
  },
};
