import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const his = 'arn:aws:lambda:eu-west-1:123456789012:function:his';
const target = regionalTarget('nightly', 'events', 'rule/nightly', { rule: 'nightly', targets: his });
const own = { Id: 'own', Arn: 'arn:aws:lambda:eu-west-1:123456789012:function:own' };

export const cases: readonly ActionCase[] = [
  {
    name: 'his beside the owner’s',
    world: inRegion({ eventRules: { nightly: 'ENABLED' }, eventTargets: { nightly: [own, { Id: 'x', Arn: his, Input: '{"a":1}' }] } }),
    target,
    calls: ['RemoveTargets {"Rule":"nightly","Ids":["x"]}'],
  },
  { name: 'only the owner’s', world: inRegion({ eventRules: { nightly: 'ENABLED' }, eventTargets: { nightly: [own] } }), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
