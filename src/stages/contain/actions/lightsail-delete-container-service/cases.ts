import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('c', 'lightsail', 'ContainerService/*');
const of = (status: string) => inRegion({ things: { 'lightsail container': { c: { status } } } });
const calls = ['DeleteContainerService {"serviceName":"c"}'];

export const cases: readonly ActionCase[] = [
  { name: 'at work', world: of('RUNNING'), target, calls: calls },
  { name: 'disabled, and costing', world: of('DISABLED'), target, calls: calls },
  { name: 'being deleted', world: of('DELETING'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
