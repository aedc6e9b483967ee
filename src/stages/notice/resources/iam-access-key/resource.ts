import type { ResourceType } from '../resource-type.ts';

export const iamAccessKey: ResourceType = {
  name: 'iam-access-key',
  type: 'AWS::IAM::AccessKey',
  words: { ja: 'アクセスキー', en: ['access key', 'access keys'] },
  role: 'identity',
  urgency: 2,
  service: 'iam',
  steps: [
    { operation: 'ListUsers', items: 'Users[]' },
    { operation: 'ListAccessKeys', input: { UserName: '{UserName}' }, items: 'AccessKeyMetadata[]' },
  ],
  id: 'AccessKeyId',
  state: { at: 'Status', idle: ['Inactive', 'Expired'] },
  createdAt: 'CreateDate',
  madeBy: { type: 'AWS::IAM::User', at: ['UserName', '$parent.UserName'] },
};
