import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';
import { aTrail } from '../../testing/fake-account/doors.ts';

const target = regionalTarget('main', 'cloudtrail', 'trail/main', { settings: 'IsMultiRegionTrail LogFileValidationEnabled' });
const Name = 'arn:aws:cloudtrail:eu-west-1:123456789012:trail/main';

export const cases: readonly ActionCase[] = [
  {
    name: 'both off: what he did not touch is not touched either',
    world: inRegion({ trails: { main: aTrail({ multiRegion: false, validation: false, globalEvents: false }) } }),
    target,
    calls: [`UpdateTrail ${JSON.stringify({ Name, IsMultiRegionTrail: true, EnableLogFileValidation: true })}`],
  },
  {
    name: 'one of them',
    world: inRegion({ trails: { main: aTrail({ validation: false }) } }),
    target,
    calls: [`UpdateTrail ${JSON.stringify({ Name, EnableLogFileValidation: true })}`],
  },
  { name: 'on', world: inRegion({ trails: { main: aTrail() } }), target, calls: [] },
];
