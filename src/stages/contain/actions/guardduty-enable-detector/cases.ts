import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const id = '12abc34d567e8fa901bc2d34e56789f0';
const target = regionalTarget(id, 'guardduty', `detector/${id}`);

export const cases: readonly ActionCase[] = [
  {
    name: 'suspended',
    world: inRegion({ detectors: { [id]: 'DISABLED' } }),
    target,
    calls: [`UpdateDetector ${JSON.stringify({ DetectorId: id, Enable: true })}`],
  },
  { name: 'on', world: inRegion({ detectors: { [id]: 'ENABLED' } }), target, calls: [] },
  { name: 'deleted', world: inRegion({}), target, calls: [] },
];
