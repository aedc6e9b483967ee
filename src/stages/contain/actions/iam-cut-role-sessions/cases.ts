import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { aWorld } from '../../testing/fake-account/world.ts';

const target = aTarget('x', 'role/x');
const cut =
  '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"DateLessThan":{"aws:TokenIssueTime":"2026-01-02T03:04:05Z"}}}]}';

export const cases: readonly ActionCase[] = [
  {
    name: 'never cut',
    world: aWorld({ roles: { x: { attached: [], inline: {}, trust: '{}' } } }),
    target,
    calls: [`PutRolePolicy {"RoleName":"x","PolicyName":"HikeshiRevokeOlderSessions","PolicyDocument":${JSON.stringify(cut)}}`],
  },
  {
    name: 'cut at that moment',
    world: aWorld({ roles: { x: { attached: [], inline: { HikeshiRevokeOlderSessions: cut }, trust: '{}' } } }),
    target,
    calls: [],
  },
  { name: 'gone', world: aWorld(), target, calls: [] },
];
