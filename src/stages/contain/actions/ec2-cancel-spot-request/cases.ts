import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('sir-1', 'ec2', 'spot-instances-request/sir-1');

export const cases: readonly ActionCase[] = [
  {
    name: 'active',
    world: inRegion({ spotRequests: { 'sir-1': { state: 'active', persistent: true } } }),
    target,
    calls: ['CancelSpotInstanceRequests {"SpotInstanceRequestIds":["sir-1"]}'],
  },
  { name: 'closed', world: inRegion({ spotRequests: { 'sir-1': { state: 'closed', persistent: false } } }), target, calls: [] },
];
