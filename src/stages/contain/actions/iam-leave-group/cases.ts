import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { aUser, aWorld } from '../../testing/fake-account/world.ts';

const target = aTarget('admins', 'group/admins', { user: 'dev', userArn: 'arn:aws:iam::123456789012:user/dev' });

export const cases: readonly ActionCase[] = [
  {
    name: 'a member',
    world: aWorld({ users: { dev: aUser({ groups: ['devs', 'admins'] }) } }),
    target,
    calls: ['RemoveUserFromGroup {"GroupName":"admins","UserName":"dev"}'],
  },
  { name: 'no member', world: aWorld({ users: { dev: aUser({ groups: ['devs'] }) } }), target, calls: [] },
];
