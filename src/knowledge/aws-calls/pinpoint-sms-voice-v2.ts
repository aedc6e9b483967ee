/** What is asked of AWS End User Messaging SMS. */
import type { ServiceCalls } from './service-calls.ts';

export const pinpointSmsVoiceV2Calls: ServiceCalls = {
  service: 'pinpoint-sms-voice-v2',
  iamPrefix: 'sms-voice',
  name: 'AWS End User Messaging SMS',
  where: 'every',
  calls: {
    DescribePhoneNumbers: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } } },
    DescribeSenderIds: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } } },
    DescribeSpendLimits: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } } },
  },
};
