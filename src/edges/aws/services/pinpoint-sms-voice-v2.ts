/** AWS End User Messaging SMS: the client, and the commands of the calls the catalogue lists. */
import {
  DescribePhoneNumbersCommand,
  DescribeSenderIdsCommand,
  DescribeSpendLimitsCommand,
  PinpointSMSVoiceV2Client,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: PinpointSMSVoiceV2Client,
  commands: {
    DescribePhoneNumbers: DescribePhoneNumbersCommand,
    DescribeSenderIds: DescribeSenderIdsCommand,
    DescribeSpendLimits: DescribeSpendLimitsCommand,
  },
};
