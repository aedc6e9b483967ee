import { aTarget, inRegion, REGION, type ActionCase } from '../../testing/action-case.ts';

const target = aTarget('default', '*', {}, REGION);

export const cases: readonly ActionCase[] = [
  {
    name: 'stopped',
    world: inRegion({ recorders: { default: false } }),
    target,
    calls: ['StartConfigurationRecorder {"ConfigurationRecorderName":"default"}'],
  },
  { name: 'running', world: inRegion({ recorders: { default: true } }), target, calls: [] },
  { name: 'deleted', world: inRegion({}), target, calls: [] },
];
