import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('fleet-1', 'ec2', 'fleet/fleet-1');

export const cases: readonly ActionCase[] = [
  {
    name: 'there',
    world: inRegion({ fleets: { 'fleet-1': 'active' } }),
    target,
    calls: ['DeleteFleets {"FleetIds":["fleet-1"],"TerminateInstances":true}'],
  },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
