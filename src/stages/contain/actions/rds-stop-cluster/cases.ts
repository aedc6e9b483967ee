import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('d', 'rds', 'cluster:d');
const of = (status: string) => inRegion({ things: { 'rds cluster': { d: { status } } } });
const calls = ['StopDBCluster {"DBClusterIdentifier":"d"}'];

export const cases: readonly ActionCase[] = [
  { name: 'running', world: of('available'), target, calls: calls },
  { name: 'stopping', world: of('stopping'), target, calls: [] },
  { name: 'stopped', world: of('stopped'), target, calls: [] },
  { name: 'being deleted', world: of('deleting'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
