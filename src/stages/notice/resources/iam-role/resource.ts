import type { ResourceType } from '../resource-type.ts';

export const iamRole: ResourceType = {
  name: 'iam-role',
  type: 'AWS::IAM::Role',
  words: { ja: 'IAMロール', en: ['IAM role', 'IAM roles'] },
  role: 'identity',
  urgency: 3,
  service: 'iam',
  steps: [{ operation: 'ListRoles', items: 'Roles[]' }],
  // Those belong to services of AWS and nobody else can use them.
  onlyWhen: { at: 'Path', notBeginning: '/aws-service-role/' },
  id: 'RoleName',
  arn: 'Arn',
  createdAt: 'CreateDate',
  size: '{Path}',
};
