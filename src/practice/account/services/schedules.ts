/** EventBridge Scheduler. Whoever writes a schedule names its role, and the scheduler must be let in by it, then and at every change. */
import type { Call, Fields, Operations, Reply } from '../call.ts';
import { refuse, textOf } from '../call.ts';
import { makerOf } from '../holdings.ts';
import { raised, type Raised } from '../raised.ts';
import type { SimulatedAccount } from '../simulated-account.ts';

/** A script's call or a live one. */
type Writing = Pick<Call, 'account' | 'caller' | 'region' | 'now' | 'eventId'>;

export const schedules: Operations = {
  'scheduler:CreateSchedule': { run: (call) => writeSchedule(call, raised(call.input), 'create') },
  'scheduler:UpdateSchedule': { run: (call) => writeSchedule(call, raised(call.input), 'update') },
  'scheduler:DeleteSchedule': {
    run: (call) => deleteSchedule(call, textOf(call.input, 'groupName') || 'default', textOf(call.input, 'name')),
  },
};

const text = (given: Raised, member: string): string => (typeof given[member] === 'string' ? given[member] : '');

export function writeSchedule(call: Writing, given: Raised, how: 'create' | 'update'): Reply {
  const [name, group] = [text(given, 'Name'), text(given, 'GroupName') || 'default'];
  const { things } = call.account.states;
  const there = things.get('schedule', call.region, `${group}/${name}`);
  if (how === 'create' && there !== null) return refuse('ConflictException', `Schedule ${name} already exists.`);
  if (how === 'update' && there === null) return refuse('ResourceNotFoundException', `Schedule ${name} does not exist.`);
  if (!letsIn(call.account, roleIn(given)))
    return refuse('ValidationException', 'The execution role you provide must allow AWS EventBridge Scheduler to assume the role.');
  const whole = { State: 'ENABLED', ScheduleExpressionTimezone: 'UTC', ActionAfterCompletion: 'NONE', ...given, GroupName: group };
  if (there === null) things.put('schedule', `${group}/${name}`, call, { given: whole });
  else there.facts.given = whole;
  const { holdings } = call.account;
  if (how === 'create') {
    holdings.made('AWS::Scheduler::Schedule', name, call.region, makerOf(call));
    holdings.opened('schedule', name, makerOf(call));
  } else if (whole.State === 'DISABLED') holdings.closed('schedule', name);
  return { response: { scheduleArn: `arn:aws:scheduler:${call.region}:${call.account.id}:schedule/${group}/${name}` } satisfies Fields };
}

export function deleteSchedule(call: Writing, group: string, name: string): Reply {
  if (!call.account.states.things.remove('schedule', call.region, `${group}/${name}`))
    return refuse('ResourceNotFoundException', `Schedule ${name} does not exist.`);
  call.account.holdings.gone('AWS::Scheduler::Schedule', name, call.region, call.caller.hand);
  call.account.holdings.closed('schedule', name);
  return {};
}

function roleIn(given: Raised): string {
  const target = given['Target'];
  return typeof target === 'object' && target !== null ? text(target as Raised, 'RoleArn') : '';
}

function letsIn({ identities }: SimulatedAccount, arn: string): boolean {
  const trust = identities.roles.get(arn.slice(arn.lastIndexOf('/') + 1))?.trust;
  return trust !== undefined && JSON.stringify(trust).includes('"scheduler.amazonaws.com"');
}
