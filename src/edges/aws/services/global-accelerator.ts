/** AWS Global Accelerator: the client, and the commands of the calls the catalogue lists. */
import { GlobalAcceleratorClient, ListAcceleratorsCommand, ListCustomRoutingAcceleratorsCommand } from '@aws-sdk/client-global-accelerator';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: GlobalAcceleratorClient,
  commands: {
    ListAccelerators: ListAcceleratorsCommand,
    ListCustomRoutingAccelerators: ListCustomRoutingAcceleratorsCommand,
  },
};
