/** GuardDuty switched on again where the intruder suspended it. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target } from '../action.ts';
import { lookAt, textIn } from '../looking.ts';
import { words } from './words.ts';

const get = (target: Target) => ({ service: 'guardduty', operation: 'GetDetector', region: target.region, input: { DetectorId: target.id } });

const switched = (target: Target, Enable: boolean) => ({
  service: 'guardduty',
  operation: 'UpdateDetector',
  region: target.region,
  input: { DetectorId: target.id, Enable },
  on: [target.arn],
});

export const guarddutyEnableDetector: Action = {
  id: 'guardduty-enable-detector',
  phase: 'doors',
  order: 0,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'guardduty', operation: 'GetDetector', on: [target.arn] }],
  look: (account, target) => lookAt(account, get(target), (output) => ({ status: reachText(output, 'Status') })),
  apply: (state, target) => (textIn(state, 'status') === 'ENABLED' ? [] : [switched(target, true)]),
  undo: (before, now, target) =>
    now !== null && textIn(before, 'status') !== 'ENABLED' && textIn(now, 'status') !== textIn(before, 'status') ? [switched(target, false)] : [],
};
