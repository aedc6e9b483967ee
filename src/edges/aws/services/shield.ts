/** AWS Shield: the client, and the commands of the calls the catalogue lists. */
import { DescribeSubscriptionCommand, GetSubscriptionStateCommand, ShieldClient } from '@aws-sdk/client-shield';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: ShieldClient,
  commands: {
    DescribeSubscription: DescribeSubscriptionCommand,
    GetSubscriptionState: GetSubscriptionStateCommand,
  },
};
