import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('env', 'batch', 'compute-environment/env');
const environment = (state: string, least: number | null) =>
  inRegion({ things: { 'batch environment': { env: { state, status: 'VALID', ...(least === null ? {} : { least }) } } } });

export const cases: readonly ActionCase[] = [
  {
    name: 'keeps machines running',
    world: environment('ENABLED', 256),
    target,
    calls: ['UpdateComputeEnvironment {"computeEnvironment":"env","state":"DISABLED","computeResources":{"minvCpus":0}}'],
  },
  {
    name: 'disabled, and still keeps machines',
    world: environment('DISABLED', 4),
    target,
    calls: ['UpdateComputeEnvironment {"computeEnvironment":"env","state":"DISABLED","computeResources":{"minvCpus":0}}'],
  },
  {
    name: 'starts machines only for jobs',
    world: environment('ENABLED', 0),
    target,
    calls: ['UpdateComputeEnvironment {"computeEnvironment":"env","state":"DISABLED"}'],
  },
  {
    name: 'on Fargate, where no minimum may be named',
    world: environment('ENABLED', null),
    target,
    calls: ['UpdateComputeEnvironment {"computeEnvironment":"env","state":"DISABLED"}'],
  },
  { name: 'off', world: environment('DISABLED', 0), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
