import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('cp', 'ecs', 'capacity-provider/cp');
const of = (scaling: string, status = 'ACTIVE') => inRegion({ things: { 'capacity provider': { cp: { scaling, status } } } });
const calls = ['UpdateCapacityProvider {"name":"cp","autoScalingGroupProvider":{"managedScaling":{"status":"DISABLED"}}}'];

export const cases: readonly ActionCase[] = [
  { name: 'scales', world: of('ENABLED'), target, calls },
  { name: 'scales nothing', world: of('DISABLED'), target, calls: [] },
  { name: 'deleted, and still listed', world: of('ENABLED', 'INACTIVE'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
