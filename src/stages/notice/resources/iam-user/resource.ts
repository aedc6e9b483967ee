import type { ResourceType } from '../resource-type.ts';

export const iamUser: ResourceType = {
  name: 'iam-user',
  type: 'AWS::IAM::User',
  words: { ja: 'IAMユーザー', en: ['IAM user', 'IAM users'] },
  role: 'identity',
  urgency: 2,
  service: 'iam',
  steps: [{ operation: 'ListUsers', items: 'Users[]' }],
  id: 'UserName',
  arn: 'Arn',
  createdAt: 'CreateDate',
  tags: 'Tags[]',
};
