import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('c', 'elasticache', 'replicationgroup:c');
const of = (status: string) => inRegion({ things: { 'elasticache replication-group': { c: { status } } } });
const calls = ['DeleteReplicationGroup {"ReplicationGroupId":"c","RetainPrimaryCluster":false}'];

export const cases: readonly ActionCase[] = [
  { name: 'at work', world: of('available'), target, calls: calls },
  { name: 'being deleted', world: of('deleting'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
