import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('svc', 'ecs', 'service/c/svc', { cluster: 'c' });

export const cases: readonly ActionCase[] = [
  {
    name: 'at work',
    world: inRegion({ services: { 'c/svc': { desired: 4 } } }),
    target,
    calls: ['UpdateService {"cluster":"c","service":"svc","desiredCount":0}'],
  },
  { name: 'at none', world: inRegion({ services: { 'c/svc': { desired: 0 } } }), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
