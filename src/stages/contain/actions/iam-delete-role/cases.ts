import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { aWorld } from '../../testing/fake-account/world.ts';

const target = aTarget('his', 'role/his', { profiles: 'fast' });
const admin = 'arn:aws:iam::aws:policy/AdministratorAccess';

export const cases: readonly ActionCase[] = [
  {
    name: 'with all a role can have, in IAM’s order',
    world: aWorld({
      roles: { his: { attached: [admin], inline: { more: '{}' }, trust: '{}' }, own: { attached: [admin], inline: {}, trust: '{}' } },
      instanceProfiles: { fast: 'his', own: 'own' },
    }),
    target,
    calls: [
      'RemoveRoleFromInstanceProfile {"RoleName":"his","InstanceProfileName":"fast"}',
      'DeleteRolePolicy {"RoleName":"his","PolicyName":"more"}',
      `DetachRolePolicy {"RoleName":"his","PolicyArn":"${admin}"}`,
      'DeleteRole {"RoleName":"his"}',
    ],
  },
  { name: 'bare', world: aWorld({ roles: { his: { attached: [], inline: {}, trust: '{}' } } }), target, calls: ['DeleteRole {"RoleName":"his"}'] },
  { name: 'gone', world: aWorld(), target, calls: [] },
];
