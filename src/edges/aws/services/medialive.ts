/** AWS Elemental MediaLive: the client, and the commands of the calls the catalogue lists. */
import { ListChannelsCommand, ListReservationsCommand, MediaLiveClient } from '@aws-sdk/client-medialive';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: MediaLiveClient,
  commands: {
    ListChannels: ListChannelsCommand,
    ListReservations: ListReservationsCommand,
  },
};
