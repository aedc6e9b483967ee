/** AWS Elemental MediaLive: the client, and the commands of the calls the catalogue lists. */
import {
  DescribeChannelCommand,
  ListChannelsCommand,
  ListReservationsCommand,
  MediaLiveClient,
  StartChannelCommand,
  StopChannelCommand,
} from '@aws-sdk/client-medialive';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: MediaLiveClient,
  commands: {
    DescribeChannel: DescribeChannelCommand,
    ListChannels: ListChannelsCommand,
    ListReservations: ListReservationsCommand,
    StartChannel: StartChannelCommand,
    StopChannel: StopChannelCommand,
  },
};
