import type { ResourceType } from '../resource-type.ts';

export const organizationsAccount: ResourceType = {
  name: 'organizations-account',
  type: 'AWS::Organizations::Account',
  words: { ja: '組織のメンバーアカウント', en: ['member account of the organization', 'member accounts of the organization'] },
  role: 'leftover',
  urgency: 3,
  service: 'organizations',
  steps: [{ operation: 'ListAccounts', items: 'Accounts[]' }],
  id: 'Id',
  arn: 'Arn',
  createdAt: 'JoinedTimestamp',
  size: '{Name}',
};
