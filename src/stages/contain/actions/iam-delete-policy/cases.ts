import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { aWorld } from '../../testing/fake-account/world.ts';

const arn = 'arn:aws:iam::123456789012:policy/his';
const target = aTarget(arn, arn);

export const cases: readonly ActionCase[] = [
  {
    name: 'with an older version',
    world: aWorld({ policies: { [arn]: { version: 'v2', versions: { v1: '2026-01-01T00:00:00Z', v2: '2026-01-01T01:00:00Z' } } } }),
    target,
    calls: [`DeletePolicyVersion {"PolicyArn":"${arn}","VersionId":"v1"}`, `DeletePolicy {"PolicyArn":"${arn}"}`],
  },
  { name: 'gone', world: aWorld(), target, calls: [] },
];
