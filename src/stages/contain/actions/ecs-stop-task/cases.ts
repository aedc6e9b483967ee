import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('t1', 'ecs', 'task/c/t1', { cluster: 'c' });

export const cases: readonly ActionCase[] = [
  {
    name: 'running',
    world: inRegion({ tasks: { 'c/t1': { status: 'RUNNING', service: null } } }),
    target,
    calls: ['StopTask {"cluster":"c","task":"t1","reason":"contained"}'],
  },
  { name: 'stopped', world: inRegion({ tasks: { 'c/t1': { status: 'STOPPED', service: null } } }), target, calls: [] },
];
