/** AWS Global Accelerator: the client, and the commands of the calls the catalogue lists. */
import { GlobalAcceleratorClient, ListAcceleratorsCommand, ListCustomRoutingAcceleratorsCommand } from '@aws-sdk/client-global-accelerator';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: GlobalAcceleratorClient,
  commands: {
    ListAccelerators: ListAcceleratorsCommand,
    ListCustomRoutingAccelerators: ListCustomRoutingAcceleratorsCommand,
  },
};
