import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const set = 'arn:aws:sso:::permissionSet/ssoins-1/ps-1';
const instance = 'arn:aws:sso:::instance/ssoins-1';
const target = { ...regionalTarget('u-1', 'sso', 'x', { instance, in: '123456789012', principalType: 'USER' }), arn: set };
const his = `USER u-1 in 123456789012 with ${set}`;
const input = `{"InstanceArn":"${instance}","TargetId":"123456789012","TargetType":"AWS_ACCOUNT","PermissionSetArn":"${set}","PrincipalType":"USER","PrincipalId":"u-1"}`;

export const cases: readonly ActionCase[] = [
  {
    name: 'beside another person’s',
    world: inRegion({ centerAssignments: [his, `USER u-2 in 123456789012 with ${set}`] }),
    target,
    calls: [`DeleteAccountAssignment ${input}`],
  },
  { name: 'gone', world: inRegion({ centerAssignments: [`GROUP u-1 in 123456789012 with ${set}`] }), target, calls: [] },
];
