import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('f', 'lambda', 'function:f');

export const cases: readonly ActionCase[] = [
  {
    name: 'public',
    world: inRegion({ functions: { f: { reserved: null, url: 'https://x.example/', policy: {} } } }),
    target,
    calls: ['DeleteFunctionUrlConfig {"FunctionName":"f"}'],
  },
  { name: 'none', world: inRegion({ functions: { f: { reserved: null, url: null, policy: {} } } }), target, calls: [] },
];
