import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { aUser, aWorld } from '../../testing/fake-account/world.ts';

const target = aTarget('APKAEXAMPLE', 'user/dev', { user: 'dev' });

export const cases: readonly ActionCase[] = [
  {
    name: 'an active one',
    world: aWorld({ users: { dev: aUser({ sshKeys: { APKAEXAMPLE: 'Active' } }) } }),
    target,
    calls: ['UpdateSSHPublicKey {"UserName":"dev","SSHPublicKeyId":"APKAEXAMPLE","Status":"Inactive"}'],
  },
  { name: 'an inactive one', world: aWorld({ users: { dev: aUser({ sshKeys: { APKAEXAMPLE: 'Inactive' } }) } }), target, calls: [] },
];
