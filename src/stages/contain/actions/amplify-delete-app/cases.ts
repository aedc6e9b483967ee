import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('d1a2b3c4d5e6f7', 'amplify', 'apps/d1a2b3c4d5e6f7');

export const cases: readonly ActionCase[] = [
  { name: 'there', world: inRegion({ apps: { d1a2b3c4d5e6f7: 'web' } }), target, calls: ['DeleteApp {"appId":"d1a2b3c4d5e6f7"}'] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
