import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { aUser, aWorld } from '../../testing/fake-account/world.ts';

const target = aTarget('AKIAIOSFODNN7EXAMPLE', 'user/dev', { user: 'dev' });

export const cases: readonly ActionCase[] = [
  {
    name: 'inactive',
    world: aWorld({ users: { dev: aUser({ keys: { AKIAIOSFODNN7EXAMPLE: 'Inactive', AKIAI44QH8DHBEXAMPLE: 'Active' } }) } }),
    target,
    calls: ['DeleteAccessKey {"UserName":"dev","AccessKeyId":"AKIAIOSFODNN7EXAMPLE"}'],
  },
  { name: 'gone', world: aWorld({ users: { dev: aUser() } }), target, calls: [] },
];
