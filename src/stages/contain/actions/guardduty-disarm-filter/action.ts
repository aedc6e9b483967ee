/** A filter of the intruder's that puts findings of GuardDuty away unseen: it stays, but puts nothing away any more. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target } from '../action.ts';
import { lookAt, need, textIn } from '../looking.ts';
import { words } from './words.ts';

const named = (target: Target) => ({ DetectorId: need(target, 'detector'), FilterName: target.id });

const get = (target: Target) => ({ service: 'guardduty', operation: 'GetFilter', region: target.region, input: named(target) });

const set = (target: Target, ActionName: string) => ({
  service: 'guardduty',
  operation: 'UpdateFilter',
  region: target.region,
  input: { ...named(target), Action: ActionName },
  on: [target.arn],
});

export const guarddutyDisarmFilter: Action = {
  id: 'guardduty-disarm-filter',
  phase: 'doors',
  order: 0,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'guardduty', operation: 'GetFilter', on: [target.arn] }],
  look: (account, target) => lookAt(account, get(target), (output) => ({ action: reachText(output, 'Action') })),
  evidence: (target) => [get(target)],
  apply: (state, target) => (textIn(state, 'action') === 'ARCHIVE' ? [set(target, 'NOOP')] : []),
  undo: (before, now, target) =>
    now !== null && textIn(before, 'action') === 'ARCHIVE' && textIn(now, 'action') !== 'ARCHIVE' ? [set(target, 'ARCHIVE')] : [],
};
