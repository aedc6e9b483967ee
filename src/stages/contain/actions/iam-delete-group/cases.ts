import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { aUser, aWorld } from '../../testing/fake-account/world.ts';

const target = aTarget('ops2', 'group/ops2');
const admin = 'arn:aws:iam::aws:policy/AdministratorAccess';

export const cases: readonly ActionCase[] = [
  {
    name: 'with a member of the owner’s',
    world: aWorld({ users: { dev: aUser({ groups: ['ops2', 'own'] }) }, groups: { ops2: { attached: [admin], inline: { more: '{}' } } } }),
    target,
    calls: [
      'RemoveUserFromGroup {"GroupName":"ops2","UserName":"dev"}',
      'DeleteGroupPolicy {"GroupName":"ops2","PolicyName":"more"}',
      `DetachGroupPolicy {"GroupName":"ops2","PolicyArn":"${admin}"}`,
      'DeleteGroup {"GroupName":"ops2"}',
    ],
  },
  { name: 'gone', world: aWorld(), target, calls: [] },
];
