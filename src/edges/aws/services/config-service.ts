/** AWS Config: the client, and the commands of the calls the catalogue lists. */
import {
  ConfigServiceClient,
  DescribeConfigurationRecorderStatusCommand,
  DescribeConfigurationRecordersCommand,
  DescribeDeliveryChannelsCommand,
} from '@aws-sdk/client-config-service';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: ConfigServiceClient,
  commands: {
    DescribeConfigurationRecorderStatus: DescribeConfigurationRecorderStatusCommand,
    DescribeConfigurationRecorders: DescribeConfigurationRecordersCommand,
    DescribeDeliveryChannels: DescribeDeliveryChannelsCommand,
  },
};
