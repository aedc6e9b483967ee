/** AWS Config: the client, and the commands of the calls the catalogue lists. */
import {
  ConfigServiceClient,
  DescribeConfigurationRecorderStatusCommand,
  DescribeConfigurationRecordersCommand,
  DescribeDeliveryChannelsCommand,
  StartConfigurationRecorderCommand,
  StopConfigurationRecorderCommand,
} from '@aws-sdk/client-config-service';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: ConfigServiceClient,
  commands: {
    DescribeConfigurationRecorderStatus: DescribeConfigurationRecorderStatusCommand,
    DescribeConfigurationRecorders: DescribeConfigurationRecordersCommand,
    DescribeDeliveryChannels: DescribeDeliveryChannelsCommand,
    StartConfigurationRecorder: StartConfigurationRecorderCommand,
    StopConfigurationRecorder: StopConfigurationRecorderCommand,
  },
};
