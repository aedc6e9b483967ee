import type { ResourceType } from '../resource-type.ts';

export const memorydbCluster: ResourceType = {
  name: 'memorydb-cluster',
  type: 'AWS::MemoryDB::Cluster',
  words: { ja: 'MemoryDBクラスター', en: ['MemoryDB cluster', 'MemoryDB clusters'] },
  role: 'burns',
  urgency: 3,
  service: 'memorydb',
  steps: [{ operation: 'DescribeClusters', input: { ShowShardDetails: true }, items: 'Clusters[]' }],
  id: 'Name',
  arn: 'ARN',
  state: { at: 'Status', gone: ['deleting'] },
  size: '{NodeType}',
  charges: [{ kind: 'machine', machine: 'NodeType', kin: 'db.', times: ['Shards[].NumberOfNodes'] }],
};
