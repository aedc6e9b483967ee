import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('his/tick', 'scheduler', 'schedule/his/tick', { name: 'tick', group: 'his' });
const schedule = { Name: 'tick', GroupName: 'his', ScheduleExpression: 'rate(1 minute)', State: 'DISABLED', Target: { Arn: 'a', RoleArn: 'r' } };

export const cases: readonly ActionCase[] = [
  {
    name: 'there, even when off',
    world: inRegion({ schedules: { 'his/tick': schedule } }),
    target,
    calls: ['DeleteSchedule {"Name":"tick","GroupName":"his"}'],
  },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
