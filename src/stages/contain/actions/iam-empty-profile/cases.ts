import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { aWorld } from '../../testing/fake-account/world.ts';

const target = aTarget('fast', 'instance-profile/fast', { role: 'his', roleArn: 'arn:aws:iam::123456789012:role/his' });

export const cases: readonly ActionCase[] = [
  {
    name: 'his role in it',
    world: aWorld({ instanceProfiles: { fast: 'his' } }),
    target,
    calls: ['RemoveRoleFromInstanceProfile {"InstanceProfileName":"fast","RoleName":"his"}'],
  },
  { name: 'another role in it', world: aWorld({ instanceProfiles: { fast: 'web' } }), target, calls: [] },
  { name: 'empty', world: aWorld({ instanceProfiles: { fast: null } }), target, calls: [] },
  { name: 'gone', world: aWorld(), target, calls: [] },
];
