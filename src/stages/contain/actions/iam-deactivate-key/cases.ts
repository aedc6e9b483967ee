import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { aUser, aWorld } from '../../testing/fake-account/world.ts';

const target = aTarget('AKIAIOSFODNN7EXAMPLE', 'user/dev', { user: 'dev' });

export const cases: readonly ActionCase[] = [
  {
    name: 'an active key',
    world: aWorld({ users: { dev: aUser({ keys: { AKIAIOSFODNN7EXAMPLE: 'Active', AKIAI44QH8DHBEXAMPLE: 'Active' } }) } }),
    target,
    calls: ['UpdateAccessKey {"UserName":"dev","AccessKeyId":"AKIAIOSFODNN7EXAMPLE","Status":"Inactive"}'],
  },
  { name: 'an inactive key', world: aWorld({ users: { dev: aUser({ keys: { AKIAIOSFODNN7EXAMPLE: 'Inactive' } }) } }), target, calls: [] },
  { name: 'a user that is gone', world: aWorld(), target, calls: [] },
];
