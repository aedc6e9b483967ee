import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { aUser, aWorld } from '../../testing/fake-account/world.ts';

const target = aTarget('x', 'user/x');
const cut =
  '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"DateLessThan":{"aws:TokenIssueTime":"2026-01-02T03:04:05Z"}}}]}';

export const cases: readonly ActionCase[] = [
  {
    name: 'never cut',
    world: aWorld({ users: { x: aUser() } }),
    target,
    calls: [`PutUserPolicy {"UserName":"x","PolicyName":"HikeshiRevokeOlderSessions","PolicyDocument":${JSON.stringify(cut)}}`],
  },
  {
    name: 'cut at that moment',
    world: aWorld({ users: { x: aUser({ inline: { HikeshiRevokeOlderSessions: cut } }) } }),
    target,
    calls: [],
  },
  { name: 'gone', world: aWorld(), target, calls: [] },
];
