import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('f:live', 'lambda', 'function:f:live', { function: 'f', qualifier: 'live' });

export const cases: readonly ActionCase[] = [
  {
    name: 'kept ready',
    world: inRegion({ capacity: { 'f:live': 100 } }),
    target,
    calls: ['DeleteProvisionedConcurrencyConfig {"FunctionName":"f","Qualifier":"live"}'],
  },
  { name: 'none', world: inRegion({}), target, calls: [] },
];
