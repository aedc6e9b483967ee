import type { ResourceType } from '../resource-type.ts';

export const smsPhoneNumber: ResourceType = {
  name: 'sms-phone-number',
  type: 'AWS::PinpointSMSVoiceV2::PhoneNumber',
  words: { ja: 'SMS用の電話番号', en: ['phone number for SMS', 'phone numbers for SMS'] },
  role: 'burns',
  urgency: 3,
  service: 'pinpoint-sms-voice-v2',
  steps: [{ operation: 'DescribePhoneNumbers', items: 'PhoneNumbers[]' }],
  id: 'PhoneNumberId',
  arn: 'PhoneNumberArn',
  state: { at: 'Status', gone: ['DELETED'] },
  createdAt: 'CreatedTimestamp',
  size: '{PhoneNumber}',
  // The price of the month is in the answer; a month is 730 hours.
  charges: [{ kind: 'told', usdPerHour: 'MonthlyLeasingPrice', dividedBy: 730 }],
};
