import type { ResourceType } from '../resource-type.ts';

export const redshiftCluster: ResourceType = {
  name: 'redshift-cluster',
  type: 'AWS::Redshift::Cluster',
  words: { ja: 'Redshiftクラスター', en: ['Redshift cluster', 'Redshift clusters'] },
  role: 'burns',
  urgency: 2,
  service: 'redshift',
  steps: [{ operation: 'DescribeClusters', items: 'Clusters[]' }],
  id: 'ClusterIdentifier',
  arnOf: 'arn:aws:redshift:{region}:{account}:cluster:{ClusterIdentifier}',
  state: { at: 'ClusterStatus', idle: ['paused', 'pausing'], gone: ['deleting', 'final-snapshot'] },
  createdAt: 'ClusterCreateTime',
  tags: 'Tags[]',
  size: '{NumberOfNodes} x {NodeType}',
  charges: [{ kind: 'listed', listed: 'redshift:{NodeType}', times: ['NumberOfNodes'] }],
};
