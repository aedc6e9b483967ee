/** AWS Shield: the client, and the commands of the calls the catalogue lists. */
import { DescribeSubscriptionCommand, GetSubscriptionStateCommand, ShieldClient } from '@aws-sdk/client-shield';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: ShieldClient,
  commands: {
    DescribeSubscription: DescribeSubscriptionCommand,
    GetSubscriptionState: GetSubscriptionStateCommand,
  },
};
