import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('w', 'redshift', 'cluster:w');
const of = (status: string) => inRegion({ things: { 'redshift cluster': { w: { status } } } });
const calls = ['PauseCluster {"ClusterIdentifier":"w"}'];

export const cases: readonly ActionCase[] = [
  { name: 'at work', world: of('available'), target, calls: calls },
  { name: 'pausing', world: of('pausing'), target, calls: [] },
  { name: 'paused', world: of('paused'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
