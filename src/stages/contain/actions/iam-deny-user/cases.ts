import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { aUser, aWorld } from '../../testing/fake-account/world.ts';

const target = aTarget('x', 'user/x');
const put = String.raw`PutUserPolicy {"UserName":"x","PolicyName":"HikeshiDenyAll","PolicyDocument":"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Action\":\"*\",\"Resource\":\"*\"}]}"}`;

export const cases: readonly ActionCase[] = [
  {
    name: 'nothing denied yet: both ways',
    world: aWorld({ users: { x: aUser() } }),
    target,
    calls: ['AttachUserPolicy {"UserName":"x","PolicyArn":"arn:aws:iam::aws:policy/AWSDenyAll"}', put],
  },
  {
    name: 'a denial of that name which denies nothing',
    world: aWorld({ users: { x: aUser({ attached: ['arn:aws:iam::aws:policy/AWSDenyAll'], inline: { HikeshiDenyAll: '{}' } }) } }),
    target,
    calls: [put],
  },
  { name: 'gone', world: aWorld(), target, calls: [] },
];
