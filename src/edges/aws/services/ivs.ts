/** Amazon IVS: the client, and the commands of the calls the catalogue lists. */
import { IvsClient, ListChannelsCommand, ListStreamsCommand } from '@aws-sdk/client-ivs';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: IvsClient,
  commands: {
    ListChannels: ListChannelsCommand,
    ListStreams: ListStreamsCommand,
  },
};
