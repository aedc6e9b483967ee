import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { aWorld } from '../../testing/fake-account/world.ts';

const arn = 'arn:aws:iam::123456789012:policy/own';
const target = aTarget(arn, arn, { version: 'v2' });
const versions = { v1: '2020-01-01T00:00:00Z', v2: '2021-01-01T00:00:00Z', v3: '2026-01-01T00:00:00Z' };

export const cases: readonly ActionCase[] = [
  {
    name: 'rewritten',
    world: aWorld({ policies: { [arn]: { version: 'v3', versions } } }),
    target,
    calls: [`SetDefaultPolicyVersion {"PolicyArn":"${arn}","VersionId":"v2"}`],
  },
  { name: 'back already', world: aWorld({ policies: { [arn]: { version: 'v2', versions } } }), target, calls: [] },
];
