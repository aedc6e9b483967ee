import type { ResourceType } from '../resource-type.ts';

export const ecrRepository: ResourceType = {
  name: 'ecr-repository',
  type: 'AWS::ECR::Repository',
  words: { ja: 'コンテナイメージの置き場（ECR）', en: ['container image store (ECR)', 'container image stores (ECR)'] },
  role: 'by-use',
  urgency: 3,
  service: 'ecr',
  steps: [{ operation: 'DescribeRepositories', items: 'repositories[]' }],
  id: 'repositoryName',
  arn: 'repositoryArn',
  createdAt: 'createdAt',
};
