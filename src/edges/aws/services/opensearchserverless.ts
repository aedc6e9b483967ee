/** Amazon OpenSearch Serverless: the client, and the commands of the calls the catalogue lists. */
import { ListCollectionsCommand, OpenSearchServerlessClient } from '@aws-sdk/client-opensearchserverless';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: OpenSearchServerlessClient,
  commands: {
    ListCollections: ListCollectionsCommand,
  },
};
