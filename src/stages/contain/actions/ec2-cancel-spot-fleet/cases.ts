import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('sfr-1', 'ec2', 'spot-fleet-request/sfr-1');

export const cases: readonly ActionCase[] = [
  {
    name: 'there',
    world: inRegion({ spotFleets: { 'sfr-1': 'active' } }),
    target,
    calls: ['CancelSpotFleetRequests {"SpotFleetRequestIds":["sfr-1"],"TerminateInstances":true}'],
  },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
