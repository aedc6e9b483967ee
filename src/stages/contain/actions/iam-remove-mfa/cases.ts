import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { aUser, aWorld } from '../../testing/fake-account/world.ts';

const serial = 'arn:aws:iam::123456789012:mfa/his';
const target = aTarget(serial, 'user/dev', { user: 'dev', userArn: 'arn:aws:iam::123456789012:user/dev' });

export const cases: readonly ActionCase[] = [
  {
    name: 'his device beside the own one',
    world: aWorld({
      users: { dev: aUser({ mfa: { [serial]: '2026-01-01T00:00:00Z', 'arn:aws:iam::123456789012:mfa/own': '2020-01-01T00:00:00Z' } }) },
    }),
    target,
    calls: [`DeactivateMFADevice {"UserName":"dev","SerialNumber":"${serial}"}`],
  },
  {
    name: 'only the own one',
    world: aWorld({ users: { dev: aUser({ mfa: { 'arn:aws:iam::123456789012:mfa/own': '2020-01-01T00:00:00Z' } }) } }),
    target,
    calls: [],
  },
];
