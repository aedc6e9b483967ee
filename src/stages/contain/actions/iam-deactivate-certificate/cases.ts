import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { aUser, aWorld } from '../../testing/fake-account/world.ts';

const target = aTarget('TA7SMP42TDN5Z26OBPJE7EXAMPLE', 'user/dev', { user: 'dev' });

export const cases: readonly ActionCase[] = [
  {
    name: 'an active one',
    world: aWorld({ users: { dev: aUser({ certificates: { TA7SMP42TDN5Z26OBPJE7EXAMPLE: 'Active' } }) } }),
    target,
    calls: ['UpdateSigningCertificate {"UserName":"dev","CertificateId":"TA7SMP42TDN5Z26OBPJE7EXAMPLE","Status":"Inactive"}'],
  },
  {
    name: 'an inactive one',
    world: aWorld({ users: { dev: aUser({ certificates: { TA7SMP42TDN5Z26OBPJE7EXAMPLE: 'Inactive' } }) } }),
    target,
    calls: [],
  },
];
