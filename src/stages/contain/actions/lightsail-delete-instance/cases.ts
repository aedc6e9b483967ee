import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('m', 'lightsail', 'Instance/*');

export const cases: readonly ActionCase[] = [
  { name: 'there', world: inRegion({ lightsail: { m: 'xlarge_3_0' } }), target, calls: ['DeleteInstance {"instanceName":"m"}'] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
