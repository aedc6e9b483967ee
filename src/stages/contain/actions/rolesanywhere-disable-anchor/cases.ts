import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const id = '6f3b8c1e-0000-4000-8000-1234567890ab';
const target = regionalTarget(id, 'rolesanywhere', `trust-anchor/${id}`);

export const cases: readonly ActionCase[] = [
  { name: 'switched on', world: inRegion({ anchors: { [id]: true } }), target, calls: [`DisableTrustAnchor {"trustAnchorId":"${id}"}`] },
  { name: 'off already', world: inRegion({ anchors: { [id]: false } }), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
