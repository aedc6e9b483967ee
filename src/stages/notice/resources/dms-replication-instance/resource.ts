import type { ResourceType } from '../resource-type.ts';

export const dmsReplicationInstance: ResourceType = {
  name: 'dms-replication-instance',
  type: 'AWS::DMS::ReplicationInstance',
  words: { ja: 'DMSのレプリケーションインスタンス', en: ['DMS replication instance', 'DMS replication instances'] },
  role: 'burns',
  urgency: 3,
  service: 'database-migration-service',
  steps: [{ operation: 'DescribeReplicationInstances', items: 'ReplicationInstances[]' }],
  id: 'ReplicationInstanceIdentifier',
  arn: 'ReplicationInstanceArn',
  state: { at: 'ReplicationInstanceStatus', gone: ['deleted', 'deleting'] },
  createdAt: 'InstanceCreateTime',
  size: '{ReplicationInstanceClass}',
  charges: [{ kind: 'machine', machine: 'ReplicationInstanceClass', kin: 'dms.' }],
};
