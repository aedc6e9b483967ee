import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('default/nightly', 'scheduler', 'schedule/default/nightly', { name: 'nightly', group: 'default' });
const schedule = (state: string) => ({
  Name: 'nightly',
  GroupName: 'default',
  ScheduleExpression: 'rate(5 minutes)',
  StartDate: '2026-01-01T00:00:00.000Z',
  FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: 15 },
  Target: { Arn: 'arn:aws:lambda:eu-west-1:123456789012:function:f', RoleArn: 'arn:aws:iam::123456789012:role/own', Input: '{"a":1.5}' },
  State: state,
});

export const cases: readonly ActionCase[] = [
  {
    name: 'on: all of it is sent again, only its state is another',
    world: inRegion({ schedules: { 'default/nightly': schedule('ENABLED') } }),
    target,
    calls: [`UpdateSchedule ${JSON.stringify(schedule('DISABLED'))}`],
  },
  { name: 'off', world: inRegion({ schedules: { 'default/nightly': schedule('DISABLED') } }), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
