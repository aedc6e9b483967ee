import type { ResourceType } from '../resource-type.ts';

export const eksNodegroup: ResourceType = {
  name: 'eks-nodegroup',
  type: 'AWS::EKS::Nodegroup',
  words: {
    ja: 'EKSノードグループ（マシンを作り直す仕組み）',
    en: ['EKS node group (starts machines again)', 'EKS node groups (start machines again)'],
  },
  role: 'recreates',
  urgency: 3,
  service: 'eks',
  steps: [
    { operation: 'ListClusters', items: 'clusters[]' },
    { operation: 'ListNodegroups', input: { clusterName: '{$value}' }, items: 'nodegroups[]' },
    { operation: 'DescribeNodegroup', input: { clusterName: '{$parent.$value}', nodegroupName: '{$value}' }, items: 'nodegroup', as: 'detail' },
  ],
  id: '$value',
  arn: '$detail.nodegroupArn',
  state: { at: '$detail.status', gone: ['DELETING'] },
  createdAt: '$detail.createdAt',
  tags: '$detail.tags',
  size: '{$detail.scalingConfig.desiredSize}',
  madeBy: { type: 'AWS::EKS::Cluster', at: '$parent.$value' },
};
