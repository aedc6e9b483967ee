import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';
import { anInstance } from '../../testing/fake-account/world.ts';

const profile = 'arn:aws:iam::123456789012:instance-profile/his';
const target = regionalTarget('i-1', 'ec2', 'instance/i-1', { profile, roleArn: 'arn:aws:iam::123456789012:role/his' });

export const cases: readonly ActionCase[] = [
  {
    name: 'his profile on it',
    world: inRegion({ instances: { 'i-1': anInstance({ profile }) } }),
    target,
    calls: ['DisassociateIamInstanceProfile {"AssociationId":"iip-assoc-1"}'],
  },
  {
    name: 'the owner has given it another since',
    world: inRegion({ instances: { 'i-1': anInstance({ profile: 'arn:aws:iam::123456789012:instance-profile/own' }) } }),
    target,
    calls: [],
  },
  { name: 'none', world: inRegion({ instances: { 'i-1': anInstance() } }), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
