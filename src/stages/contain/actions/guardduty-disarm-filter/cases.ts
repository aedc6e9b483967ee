import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const detector = '12abc34d567e8fa901bc2d34e56789f0';
const target = regionalTarget('quiet', 'guardduty', `detector/${detector}/filter/quiet`, { detector });

export const cases: readonly ActionCase[] = [
  {
    name: 'puts away',
    world: inRegion({ filters: { quiet: 'ARCHIVE' } }),
    target,
    calls: [`UpdateFilter ${JSON.stringify({ DetectorId: detector, FilterName: 'quiet', Action: 'NOOP' })}`],
  },
  { name: 'puts nothing away', world: inRegion({ filters: { quiet: 'NOOP' } }), target, calls: [] },
];
