import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { aUser, aWorld } from '../../testing/fake-account/world.ts';

const target = aTarget('extra', 'user/dev', { kind: 'User', name: 'dev' });

export const cases: readonly ActionCase[] = [
  {
    name: 'one among others',
    world: aWorld({ users: { dev: aUser({ inline: { own: '{}', extra: '{"Version":"2012-10-17","Statement":[]}' } }) } }),
    target,
    calls: ['DeleteUserPolicy {"UserName":"dev","PolicyName":"extra"}'],
  },
  { name: 'none of that name', world: aWorld({ users: { dev: aUser({ inline: { own: '{}' } }) } }), target, calls: [] },
];
