/** Amazon MSK: the client, and the commands of the calls the catalogue lists. */
import { KafkaClient, ListClustersV2Command } from '@aws-sdk/client-kafka';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: KafkaClient,
  commands: {
    ListClustersV2: ListClustersV2Command,
  },
};
