import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('ng', 'eks', 'nodegroup/c/ng/*', { cluster: 'c' });
const group = (status: string) => inRegion({ things: { 'eks nodegroup': { 'c/ng': { status, min: 0, max: 1, desired: 0 } } } });
const calls = ['DeleteNodegroup {"clusterName":"c","nodegroupName":"ng"}'];

export const cases: readonly ActionCase[] = [
  { name: 'there', world: group('ACTIVE'), target, calls },
  { name: 'never came up', world: group('CREATE_FAILED'), target, calls },
  { name: 'being deleted', world: group('DELETING'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
