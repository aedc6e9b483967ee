import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { aWorld } from '../../testing/fake-account/world.ts';

const serial = 'arn:aws:iam::123456789012:mfa/his';
const target = aTarget(serial, serial);

export const cases: readonly ActionCase[] = [
  {
    name: 'nobody’s',
    world: aWorld({ virtualMfa: [serial, 'arn:aws:iam::123456789012:mfa/own'] }),
    target,
    calls: [`DeleteVirtualMFADevice {"SerialNumber":"${serial}"}`],
  },
  { name: 'gone', world: aWorld({ virtualMfa: ['arn:aws:iam::123456789012:mfa/own'] }), target, calls: [] },
];
