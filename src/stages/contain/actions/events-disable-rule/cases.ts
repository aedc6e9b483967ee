import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('tick', 'events', 'rule/tick');

export const cases: readonly ActionCase[] = [
  { name: 'on', world: inRegion({ eventRules: { tick: 'ENABLED' } }), target, calls: ['DisableRule {"Name":"tick"}'] },
  { name: 'off', world: inRegion({ eventRules: { tick: 'DISABLED' } }), target, calls: [] },
];
