import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('f', 'lambda', 'function:f');

export const cases: readonly ActionCase[] = [
  {
    name: 'without a limit',
    world: inRegion({ functions: { f: { reserved: null, url: null, policy: {} } } }),
    target,
    calls: ['PutFunctionConcurrency {"FunctionName":"f","ReservedConcurrentExecutions":0}'],
  },
  {
    name: 'with a limit',
    world: inRegion({ functions: { f: { reserved: 5, url: null, policy: {} } } }),
    target,
    calls: ['PutFunctionConcurrency {"FunctionName":"f","ReservedConcurrentExecutions":0}'],
  },
  { name: 'shut', world: inRegion({ functions: { f: { reserved: 0, url: null, policy: {} } } }), target, calls: [] },
];
