import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { aUser, aWorld } from '../../testing/fake-account/world.ts';

const [own, his] = ['arn:aws:iam::123456789012:policy/limits', 'arn:aws:iam::aws:policy/AdministratorAccess'];
const target = aTarget('dev', 'user/dev', { kind: 'User', boundary: own });
const none = aTarget('dev', 'user/dev', { kind: 'User', boundary: '' });
const role = { attached: [], inline: {}, trust: '{}' };

export const cases: readonly ActionCase[] = [
  {
    name: 'taken away from a user',
    world: aWorld({ users: { dev: aUser() } }),
    target,
    calls: [`PutUserPermissionsBoundary {"UserName":"dev","PermissionsBoundary":"${own}"}`],
  },
  {
    name: 'another one set where there was none',
    world: aWorld({ users: { dev: aUser({ boundary: his }) } }),
    target: none,
    calls: ['DeleteUserPermissionsBoundary {"UserName":"dev"}'],
  },
  {
    name: 'of a role',
    world: aWorld({ roles: { web: { ...role, boundary: his } } }),
    target: aTarget('web', 'role/web', { kind: 'Role', boundary: own }),
    calls: [`PutRolePermissionsBoundary {"RoleName":"web","PermissionsBoundary":"${own}"}`],
  },
  { name: 'as it was', world: aWorld({ users: { dev: aUser({ boundary: own }) } }), target, calls: [] },
  { name: 'gone', world: aWorld(), target, calls: [] },
];
