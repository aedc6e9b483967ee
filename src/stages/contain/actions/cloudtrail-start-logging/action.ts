/** A trail the intruder stopped, writing again. */
import { reach } from '../../../../knowledge/json-reach.ts';
import type { Action, Target } from '../action.ts';
import { lookAt } from '../looking.ts';
import { words } from './words.ts';

const call = (operation: string, target: Target) => ({
  service: 'cloudtrail',
  operation,
  region: target.region,
  input: { Name: target.arn },
  on: [target.arn],
});

export const cloudtrailStartLogging: Action = {
  id: 'cloudtrail-start-logging',
  phase: 'doors',
  order: 0,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'cloudtrail', operation: 'GetTrailStatus', on: [target.arn] }],
  look: (account, target) => lookAt(account, call('GetTrailStatus', target), (output) => ({ logging: reach(output, 'IsLogging')[0] === true })),
  apply: (state, target) => (state['logging'] === true ? [] : [call('StartLogging', target)]),
  undo: (before, now, target) => (now?.['logging'] === true && before['logging'] === false ? [call('StopLogging', target)] : []),
};
