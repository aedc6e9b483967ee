import type { ResourceType } from '../resource-type.ts';

export const sagemakerHyperpod: ResourceType = {
  name: 'sagemaker-hyperpod',
  type: 'AWS::SageMaker::Cluster',
  words: { ja: 'SageMaker HyperPodクラスター', en: ['SageMaker HyperPod cluster', 'SageMaker HyperPod clusters'] },
  role: 'burns',
  urgency: 2,
  service: 'sagemaker',
  steps: [
    { operation: 'ListClusters', items: 'ClusterSummaries[]' },
    { operation: 'DescribeCluster', input: { ClusterName: '{ClusterName}' }, items: '', as: 'detail' },
  ],
  id: 'ClusterName',
  arn: 'ClusterArn',
  state: { at: 'ClusterStatus', gone: ['Deleting'] },
  createdAt: 'CreationTime',
  size: '{$detail.InstanceGroups[].InstanceType}',
  charges: [{ kind: 'machine', machine: 'InstanceType', kin: 'ml.', each: '$detail.InstanceGroups[]', times: ['CurrentCount'] }],
};
