import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const id = '0a1b2c3d-0000-4000-8000-1234567890ab';
const target = regionalTarget(id, 'rolesanywhere', `profile/${id}`);

export const cases: readonly ActionCase[] = [
  { name: 'switched on', world: inRegion({ anywhereProfiles: { [id]: true } }), target, calls: [`DisableProfile {"profileId":"${id}"}`] },
  { name: 'off already', world: inRegion({ anywhereProfiles: { [id]: false } }), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
