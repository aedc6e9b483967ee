/** Amazon IVS: the client, and the commands of the calls the catalogue lists. */
import { IvsClient, ListChannelsCommand, ListStreamsCommand } from '@aws-sdk/client-ivs';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: IvsClient,
  commands: {
    ListChannels: ListChannelsCommand,
    ListStreams: ListStreamsCommand,
  },
};
