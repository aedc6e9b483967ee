import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const id = '0e1f2a3b-0000-4000-8000-000000000000';
const target = regionalTarget(id, 'lambda', `event-source-mapping:${id}`);

export const cases: readonly ActionCase[] = [
  {
    name: 'on',
    world: inRegion({ mappings: { [id]: true } }),
    target,
    calls: [`UpdateEventSourceMapping {"UUID":"${id}","Enabled":false}`],
  },
  { name: 'off', world: inRegion({ mappings: { [id]: false } }), target, calls: [] },
];
