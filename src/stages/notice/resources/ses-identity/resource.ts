import type { ResourceType } from '../resource-type.ts';

export const sesIdentity: ResourceType = {
  name: 'ses-identity',
  type: 'AWS::SES::EmailIdentity',
  words: { ja: 'メール送信元の登録（SES）', en: ['mail sender identity (SES)', 'mail sender identities (SES)'] },
  role: 'by-use',
  urgency: 3,
  service: 'sesv2',
  steps: [{ operation: 'ListEmailIdentities', items: 'EmailIdentities[]' }],
  id: 'IdentityName',
  arnOf: 'arn:aws:ses:{region}:{account}:identity/{IdentityName}',
  size: '{IdentityType}',
};
