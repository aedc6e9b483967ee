import type { ResourceType } from '../resource-type.ts';

export const ecsCluster: ResourceType = {
  name: 'ecs-cluster',
  type: 'AWS::ECS::Cluster',
  words: { ja: 'ECSクラスター', en: ['ECS cluster', 'ECS clusters'] },
  role: 'leftover',
  urgency: 2,
  service: 'ecs',
  steps: [
    { operation: 'ListClusters', items: 'clusterArns[]' },
    { operation: 'DescribeClusters', items: 'clusters[]', as: 'instead', batch: { member: 'clusters', value: '{$value}', most: 100 } },
  ],
  id: ['clusterName', '$value'],
  arn: ['clusterArn', '$value'],
  state: { at: 'status', gone: ['INACTIVE'] },
  tags: 'tags[]',
};
