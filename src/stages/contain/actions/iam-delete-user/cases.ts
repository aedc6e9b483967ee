import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { aUser, aWorld } from '../../testing/fake-account/world.ts';

const target = aTarget('his', 'user/his', { groups: 'admins' });
const deny = 'arn:aws:iam::aws:policy/AWSDenyAll';
const user = (more: string): string => `{"UserName":"his"${more}}`;

export const cases: readonly ActionCase[] = [
  {
    name: 'with all a user can have, in IAM’s order',
    world: aWorld({
      users: {
        his: aUser({
          attached: [deny],
          inline: { HikeshiDenyAll: '{}' },
          groups: ['admins'],
          keys: { AKIAIOSFODNN7EXAMPLE: 'Inactive' },
          password: true,
          mfa: { 'arn:aws:iam::123456789012:mfa/his': '2026-01-01T00:00:00Z' },
          serviceCredentials: { ACCAEXAMPLE: 'Active' },
          sshKeys: { APKAEXAMPLE: 'Active' },
          certificates: { CERTEXAMPLE: 'Active' },
          boundary: 'arn:aws:iam::123456789012:policy/limits',
        }),
        own: aUser({ groups: ['admins'] }),
      },
      groups: { admins: { attached: [], inline: {} } },
    }),
    target,
    calls: [
      `DeleteLoginProfile ${user('')}`,
      `DeleteAccessKey ${user(',"AccessKeyId":"AKIAIOSFODNN7EXAMPLE"')}`,
      `DeleteSigningCertificate ${user(',"CertificateId":"CERTEXAMPLE"')}`,
      `DeleteSSHPublicKey ${user(',"SSHPublicKeyId":"APKAEXAMPLE"')}`,
      `DeleteServiceSpecificCredential ${user(',"ServiceSpecificCredentialId":"ACCAEXAMPLE"')}`,
      `DeactivateMFADevice ${user(',"SerialNumber":"arn:aws:iam::123456789012:mfa/his"')}`,
      `DeleteUserPolicy ${user(',"PolicyName":"HikeshiDenyAll"')}`,
      `DetachUserPolicy ${user(`,"PolicyArn":"${deny}"`)}`,
      `RemoveUserFromGroup ${user(',"GroupName":"admins"')}`,
      `DeleteUserPermissionsBoundary ${user('')}`,
      `DeleteUser ${user('')}`,
    ],
  },
  { name: 'bare', world: aWorld({ users: { his: aUser() } }), target, calls: [`DeleteUser ${user('')}`] },
  { name: 'gone', world: aWorld(), target, calls: [] },
];
