import type { ResourceType } from '../resource-type.ts';

export const eksCluster: ResourceType = {
  name: 'eks-cluster',
  type: 'AWS::EKS::Cluster',
  words: { ja: 'EKSクラスター', en: ['EKS cluster', 'EKS clusters'] },
  role: 'burns',
  urgency: 2,
  service: 'eks',
  steps: [
    { operation: 'ListClusters', items: 'clusters[]' },
    { operation: 'DescribeCluster', input: { name: '{$value}' }, items: 'cluster', as: 'detail' },
  ],
  id: '$value',
  arn: '$detail.arn',
  state: { at: '$detail.status', gone: ['DELETING'] },
  createdAt: '$detail.createdAt',
  tags: '$detail.tags',
  size: 'Kubernetes {$detail.version}',
  charges: [{ kind: 'listed', listed: 'eks-cluster' }],
};
