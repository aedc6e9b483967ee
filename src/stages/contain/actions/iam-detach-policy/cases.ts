import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { aUser, aWorld } from '../../testing/fake-account/world.ts';

const admin = 'arn:aws:iam::aws:policy/AdministratorAccess';
const target = aTarget(admin, 'user/dev', { kind: 'User', name: 'dev' });

export const cases: readonly ActionCase[] = [
  {
    name: 'of a user',
    world: aWorld({ users: { dev: aUser({ attached: ['arn:aws:iam::aws:policy/ReadOnlyAccess', admin] }) } }),
    target,
    calls: [`DetachUserPolicy {"UserName":"dev","PolicyArn":"${admin}"}`],
  },
  {
    name: 'of a group',
    world: aWorld({ groups: { devs: { attached: [admin], inline: {} } } }),
    target: aTarget(admin, 'group/devs', { kind: 'Group', name: 'devs' }),
    calls: [`DetachGroupPolicy {"GroupName":"devs","PolicyArn":"${admin}"}`],
  },
  { name: 'not attached', world: aWorld({ users: { dev: aUser() } }), target, calls: [] },
];
