/** An ElastiCache replication group of the intruder’s deleted: caches have no "stop". What is in it was only his, or a copy. */
import { ending, on, statusIn } from '../ending.ts';
import { words } from './words.ts';

export const elasticacheDeleteReplicationGroup = ending({
  id: 'elasticache-delete-replication-group',
  phase: 'burners',
  order: 3,
  words,
  read: {
    service: 'elasticache',
    operation: 'DescribeReplicationGroups',
    input: ({ id }) => ({ ReplicationGroupId: id }),
    status: statusIn('ReplicationGroups[]', 'ReplicationGroupId', 'Status'),
  },
  over: [],
  going: ['deleting'],
  calls: (target) => [on(target, 'elasticache', 'DeleteReplicationGroup', { ReplicationGroupId: target.id, RetainPrimaryCluster: false })],
});
