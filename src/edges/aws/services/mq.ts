/** Amazon MQ: the client, and the commands of the calls the catalogue lists. */
import { DescribeBrokerCommand, ListBrokersCommand, MqClient } from '@aws-sdk/client-mq';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: MqClient,
  commands: {
    DescribeBroker: DescribeBrokerCommand,
    ListBrokers: ListBrokersCommand,
  },
};
