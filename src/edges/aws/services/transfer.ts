/** AWS Transfer Family: the client, and the commands of the calls the catalogue lists. */
import { DescribeServerCommand, ListServersCommand, TransferClient } from '@aws-sdk/client-transfer';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: TransferClient,
  commands: {
    DescribeServer: DescribeServerCommand,
    ListServers: ListServersCommand,
  },
};
