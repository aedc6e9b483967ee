/** A schedule switched off, with everything else of it left as it is. */
import type { Action } from '../action.ts';
import { lookAt } from '../looking.ts';
import { definitionOf, getSchedule, scheduleWrite } from './definition.ts';
import { words } from './words.ts';

export const schedulerDisableSchedule: Action = {
  id: 'scheduler-disable-schedule',
  phase: 're-creators',
  order: 0,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'scheduler', operation: 'GetSchedule', on: [target.arn] }],
  look: (account, target) => lookAt(account, getSchedule(target), definitionOf),
  evidence: (target) => [getSchedule(target)],
  apply: (state, target) => (state['State'] === 'DISABLED' ? [] : [scheduleWrite('UpdateSchedule', target, { ...state, State: 'DISABLED' })]),
  undo: (before, now, target) => (now === null || now['State'] === before['State'] ? [] : [scheduleWrite('UpdateSchedule', target, before)]),
};
