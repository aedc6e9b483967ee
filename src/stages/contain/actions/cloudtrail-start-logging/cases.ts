import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';
import { aTrail } from '../../testing/fake-account/doors.ts';

const target = regionalTarget('main', 'cloudtrail', 'trail/main');
const Name = 'arn:aws:cloudtrail:eu-west-1:123456789012:trail/main';

export const cases: readonly ActionCase[] = [
  { name: 'stopped', world: inRegion({ trails: { main: aTrail({ logging: false }) } }), target, calls: [`StartLogging ${JSON.stringify({ Name })}`] },
  { name: 'writing', world: inRegion({ trails: { main: aTrail() } }), target, calls: [] },
  { name: 'deleted', world: inRegion({}), target, calls: [] },
];
