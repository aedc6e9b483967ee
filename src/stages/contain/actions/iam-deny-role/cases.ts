import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { aWorld } from '../../testing/fake-account/world.ts';

const target = aTarget('x', 'role/x');
const put = String.raw`PutRolePolicy {"RoleName":"x","PolicyName":"HikeshiDenyAll","PolicyDocument":"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Action\":\"*\",\"Resource\":\"*\"}]}"}`;

export const cases: readonly ActionCase[] = [
  {
    name: 'nothing denied yet: both ways',
    world: aWorld({ roles: { x: { attached: [], inline: {}, trust: '{}' } } }),
    target,
    calls: ['AttachRolePolicy {"RoleName":"x","PolicyArn":"arn:aws:iam::aws:policy/AWSDenyAll"}', put],
  },
  {
    name: 'a denial of that name which denies nothing',
    world: aWorld({ roles: { x: { attached: ['arn:aws:iam::aws:policy/AWSDenyAll'], inline: { HikeshiDenyAll: '{}' }, trust: '{}' } } }),
    target,
    calls: [put],
  },
  { name: 'gone', world: aWorld(), target, calls: [] },
];
