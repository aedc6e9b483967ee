/** AWS Transfer Family: the client, and the commands of the calls the catalogue lists. */
import { DescribeServerCommand, ListServersCommand, TransferClient } from '@aws-sdk/client-transfer';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: TransferClient,
  commands: {
    DescribeServer: DescribeServerCommand,
    ListServers: ListServersCommand,
  },
};
