/** AWS Elemental MediaLive: the client, and the commands of the calls the catalogue lists. */
import { ListChannelsCommand, ListReservationsCommand, MediaLiveClient } from '@aws-sdk/client-medialive';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: MediaLiveClient,
  commands: {
    ListChannels: ListChannelsCommand,
    ListReservations: ListReservationsCommand,
  },
};
