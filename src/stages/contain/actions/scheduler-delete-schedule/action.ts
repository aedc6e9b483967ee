/** A schedule deleted whose role is closed with the intruder: the scheduler takes no change of one whose role does not let it in, not even switching off. */
import type { Action } from '../action.ts';
import { lookAt } from '../looking.ts';
import { definitionOf, getSchedule, scheduleNamed, scheduleWrite } from '../scheduler-disable-schedule/definition.ts';
import { words } from './words.ts';

export const schedulerDeleteSchedule: Action = {
  id: 'scheduler-delete-schedule',
  phase: 're-creators',
  order: 0,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'scheduler', operation: 'GetSchedule', on: [target.arn] }],
  look: (account, target) => lookAt(account, getSchedule(target), definitionOf),
  evidence: (target) => [getSchedule(target)],
  apply: (_, target) => [
    { service: 'scheduler', operation: 'DeleteSchedule', region: target.region, input: scheduleNamed(target), on: [target.arn] },
  ],
  undo: (before, now, target) => (now === null ? [scheduleWrite('CreateSchedule', target, before)] : []),
};
