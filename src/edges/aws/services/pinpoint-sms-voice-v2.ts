/** AWS End User Messaging SMS: the client, and the commands of the calls the catalogue lists. */
import {
  DescribePhoneNumbersCommand,
  DescribeSenderIdsCommand,
  DescribeSpendLimitsCommand,
  PinpointSMSVoiceV2Client,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: PinpointSMSVoiceV2Client,
  commands: {
    DescribePhoneNumbers: DescribePhoneNumbersCommand,
    DescribeSenderIds: DescribeSenderIdsCommand,
    DescribeSpendLimits: DescribeSpendLimitsCommand,
  },
};
