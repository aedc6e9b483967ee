import type { ResourceType } from '../resource-type.ts';

export const ecsService: ResourceType = {
  name: 'ecs-service',
  type: 'AWS::ECS::Service',
  words: {
    ja: 'ECSサービス（コンテナを動かし続ける仕組み）',
    en: ['ECS service (keeps containers running)', 'ECS services (keep containers running)'],
  },
  role: 'recreates',
  urgency: 2,
  service: 'ecs',
  steps: [
    { operation: 'ListClusters', items: 'clusterArns[]' },
    { operation: 'ListServices', input: { cluster: '{$value}' }, items: 'serviceArns[]' },
    {
      operation: 'DescribeServices',
      input: { cluster: '{$parent.$value}' },
      items: 'services[]',
      as: 'instead',
      batch: { member: 'services', value: '{$value}', most: 10 },
    },
  ],
  id: ['serviceName', '$value'],
  arn: ['serviceArn', '$value'],
  state: { at: 'status', gone: ['INACTIVE'] },
  createdAt: 'createdAt',
  tags: 'tags[]',
  size: '{desiredCount}',
};
