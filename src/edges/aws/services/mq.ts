/** Amazon MQ: the client, and the commands of the calls the catalogue lists. */
import { DescribeBrokerCommand, ListBrokersCommand, MqClient } from '@aws-sdk/client-mq';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: MqClient,
  commands: {
    DescribeBroker: DescribeBrokerCommand,
    ListBrokers: ListBrokersCommand,
  },
};
