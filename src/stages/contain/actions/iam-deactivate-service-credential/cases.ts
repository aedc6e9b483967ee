import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { aUser, aWorld } from '../../testing/fake-account/world.ts';

const target = aTarget('ACCAEXAMPLE', 'user/dev', { user: 'dev' });

export const cases: readonly ActionCase[] = [
  {
    name: 'an active one',
    world: aWorld({ users: { dev: aUser({ serviceCredentials: { ACCAEXAMPLE: 'Active' } }) } }),
    target,
    calls: ['UpdateServiceSpecificCredential {"UserName":"dev","ServiceSpecificCredentialId":"ACCAEXAMPLE","Status":"Inactive"}'],
  },
  { name: 'an inactive one', world: aWorld({ users: { dev: aUser({ serviceCredentials: { ACCAEXAMPLE: 'Inactive' } }) } }), target, calls: [] },
];
