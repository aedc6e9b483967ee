import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('d', 'lightsail', 'RelationalDatabase/*');
const of = (status: string) => inRegion({ things: { 'lightsail database': { d: { status } } } });
const calls = ['DeleteRelationalDatabase {"relationalDatabaseName":"d","finalRelationalDatabaseSnapshotName":"hikeshi-d"}'];

export const cases: readonly ActionCase[] = [
  { name: 'at work', world: of('available'), target, calls: calls },
  { name: 'stopped, and costing', world: of('stopped'), target, calls: calls },
  { name: 'being deleted', world: of('deleting'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
