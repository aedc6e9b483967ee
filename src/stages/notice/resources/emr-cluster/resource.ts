import type { ResourceType } from '../resource-type.ts';

export const emrCluster: ResourceType = {
  name: 'emr-cluster',
  type: 'AWS::EMR::Cluster',
  words: {
    ja: 'EMRクラスター（マシンの料金に上乗せ）',
    en: ['EMR cluster (fee on top of its machines)', 'EMR clusters (fee on top of their machines)'],
  },
  role: 'burns',
  urgency: 2,
  service: 'emr',
  steps: [{ operation: 'ListClusters', input: { ClusterStates: ['STARTING', 'BOOTSTRAPPING', 'RUNNING', 'WAITING'] }, items: 'Clusters[]' }],
  id: 'Id',
  arn: 'ClusterArn',
  state: { at: 'Status.State', gone: ['TERMINATED', 'TERMINATING', 'TERMINATED_WITH_ERRORS'] },
  createdAt: 'Status.Timeline.CreationDateTime',
  size: '{Name}',
};
