/** Amazon MSK: the client, and the commands of the calls the catalogue lists. */
import { KafkaClient, ListClustersV2Command } from '@aws-sdk/client-kafka';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: KafkaClient,
  commands: {
    ListClustersV2: ListClustersV2Command,
  },
};
