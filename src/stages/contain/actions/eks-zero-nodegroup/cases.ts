import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('ng', 'eks', 'nodegroup/c/ng/*', { cluster: 'c' });
const group = (min: number, max: number, desired: number, status = 'ACTIVE') =>
  inRegion({ things: { 'eks nodegroup': { 'c/ng': { status, min, max, desired } } } });
const calls = ['UpdateNodegroupConfig {"clusterName":"c","nodegroupName":"ng","scalingConfig":{"minSize":0,"maxSize":1,"desiredSize":0}}'];

export const cases: readonly ActionCase[] = [
  { name: 'at work', world: group(2, 50, 20), target, calls },
  { name: 'without nodes, and may grow', world: group(0, 50, 0), target, calls },
  { name: 'without nodes', world: group(0, 1, 0), target, calls: [] },
  { name: 'being deleted', world: group(2, 50, 20, 'DELETING'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
