import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { aUser, aWorld } from '../../testing/fake-account/world.ts';

export const cases: readonly ActionCase[] = [
  {
    name: 'a password',
    world: aWorld({ users: { dev: aUser({ password: true }) } }),
    target: aTarget('dev', 'user/dev'),
    calls: ['DeleteLoginProfile {"UserName":"dev"}'],
  },
  { name: 'none', world: aWorld({ users: { dev: aUser() } }), target: aTarget('dev', 'user/dev'), calls: [] },
];
