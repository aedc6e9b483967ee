/** Amazon EventBridge Scheduler: schedules as they were given, with the role each runs with. */
import type { Thing } from '../../account/things.ts';
import { deleteSchedule, writeSchedule } from '../../account/services/schedules.ts';
import { fromReply } from '../from-script.ts';
import { arnIn, dateOf, textIn } from '../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveReply, type LiveService, type Members } from '../live-service.ts';
import { paged } from '../paging.ts';
import { withThing } from '../with-thing.ts';

const groupIn = (call: LiveCall): string => textIn(call.input, 'GroupName') || 'default';
const idIn = (call: LiveCall): string => `${groupIn(call)}/${textIn(call.input, 'Name')}`;
const arn = (call: LiveCall, id: string): string => arnIn(call, 'scheduler', `schedule/${id}`);
const asked = (call: LiveCall): string => arn(call, idIn(call));

const missing = (call: LiveCall) => (): Refusal =>
  new Refusal('ResourceNotFoundException', `Schedule ${textIn(call.input, 'Name')} does not exist.`, 404);

const shown = (call: LiveCall, { id, createdAt, facts }: Thing<'schedule'>): Members => ({
  ...facts.given,
  Arn: arn(call, id),
  CreationDate: dateOf(createdAt),
  LastModificationDate: dateOf(createdAt),
});

const roleIn = (call: LiveCall): string => textIn((call.input['Target'] ?? {}) as Members, 'RoleArn');

const writing = (how: 'create' | 'update'): LiveOperation => ({
  resource: asked,
  also: (call) => [{ action: 'iam:PassRole', resource: roleIn(call) }],
  context: () => ({ 'iam:PassedToService': 'scheduler.amazonaws.com' }),
  run: (call) => fromReply(call, writeSchedule(call, call.input, how), () => ({ ScheduleArn: asked(call) })),
});

const listed = (call: LiveCall): LiveReply =>
  answered(
    paged(call, 'Schedules', call.account.states.things.of('schedule', call.region), {
      keyOf: ({ id }) => id,
      show: ({ id, facts: { given } }) => ({
        Arn: arn(call, id),
        Name: given['Name'],
        GroupName: given['GroupName'],
        State: given['State'],
        Target: { Arn: textIn((given['Target'] ?? {}) as Members, 'Arn') },
      }),
    }),
  );

export const scheduler: LiveService = {
  service: 'scheduler',
  wording: 'rest',
  operations: {
    ListSchedules: { run: listed },
    GetSchedule: {
      resource: asked,
      run: (call) => withThing(call, 'schedule', idIn(call), missing(call), (schedule) => answered(shown(call, schedule))),
    },
    CreateSchedule: writing('create'),
    UpdateSchedule: writing('update'),
    DeleteSchedule: { resource: asked, run: (call) => fromReply(call, deleteSchedule(call, groupIn(call), textIn(call.input, 'Name'))) },
  },
};
