/** An event source that feeds a function (a queue, a stream, a table), switched off. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target, Write } from '../action.ts';
import { lookAt } from '../looking.ts';
import { words } from './words.ts';

const get = (target: Target) => ({ service: 'lambda', operation: 'GetEventSourceMapping', region: target.region, input: { UUID: target.id } });

const switched = (target: Target, Enabled: boolean): Write => ({
  service: 'lambda',
  operation: 'UpdateEventSourceMapping',
  region: target.region,
  input: { UUID: target.id, Enabled },
  on: [target.arn],
});

/** Between the two, a mapping is already what it is becoming. */
const isOff = (state: string | null): boolean => state === 'Disabled' || state === 'Disabling' || state === 'Deleting';

export const lambdaDisableMapping: Action = {
  id: 'lambda-disable-mapping',
  phase: 're-creators',
  order: 1,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'lambda', operation: 'GetEventSourceMapping', on: [target.arn] }],
  look: (account, target) => lookAt(account, get(target), (output) => ({ on: !isOff(reachText(output, 'State')) })),
  evidence: (target) => [get(target)],
  apply: (state, target) => (state['on'] === true ? [switched(target, false)] : []),
  undo: (before, now, target) => (now !== null && before['on'] === true && now['on'] === false ? [switched(target, true)] : []),
};
