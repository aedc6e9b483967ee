import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('fleet-1', 'gamelift', 'fleet/fleet-1');
const of = (status: string) => inRegion({ things: { 'gamelift fleet': { 'fleet-1': { status } } } });
const calls = ['DeleteFleet {"FleetId":"fleet-1"}'];

export const cases: readonly ActionCase[] = [
  { name: 'at work', world: of('ACTIVE'), target, calls: calls },
  { name: 'being deleted', world: of('DELETING'), target, calls: [] },
  { name: 'deleted, and still listed', world: of('TERMINATED'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
