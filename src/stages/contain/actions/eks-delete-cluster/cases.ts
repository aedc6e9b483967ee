import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('c', 'eks', 'cluster/c');
const cluster = (status: string) => inRegion({ things: { 'eks cluster': { c: { status } } } });

export const cases: readonly ActionCase[] = [
  { name: 'there', world: cluster('ACTIVE'), target, calls: ['DeleteCluster {"name":"c"}'] },
  { name: 'being deleted', world: cluster('DELETING'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
