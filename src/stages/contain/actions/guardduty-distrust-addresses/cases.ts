import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const detector = '12abc34d567e8fa901bc2d34e56789f0';
const target = regionalTarget('set-1', 'guardduty', `detector/${detector}/ipset/set-1`, { detector });

export const cases: readonly ActionCase[] = [
  {
    name: 'trusted',
    world: inRegion({ trusted: { 'set-1': 'ACTIVE' } }),
    target,
    calls: [`UpdateIPSet ${JSON.stringify({ DetectorId: detector, IpSetId: 'set-1', Activate: false })}`],
  },
  { name: 'off', world: inRegion({ trusted: { 'set-1': 'INACTIVE' } }), target, calls: [] },
  { name: 'deleted', world: inRegion({ trusted: { 'set-1': 'DELETED' } }), target, calls: [] },
];
