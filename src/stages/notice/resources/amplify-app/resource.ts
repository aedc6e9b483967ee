import type { ResourceType } from '../resource-type.ts';

export const amplifyApp: ResourceType = {
  name: 'amplify-app',
  type: 'AWS::Amplify::App',
  words: { ja: 'Amplifyアプリ', en: ['Amplify app', 'Amplify apps'] },
  role: 'by-use',
  urgency: 2,
  service: 'amplify',
  steps: [{ operation: 'ListApps', items: 'apps[]' }],
  id: 'appId',
  arn: 'appArn',
  createdAt: 'createTime',
  tags: 'tags',
  size: '{name}',
};
