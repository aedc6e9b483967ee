/** Mail sending of a region switched off for the whole account. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target, Write } from '../action.ts';
import { lookAt, textIn } from '../looking.ts';
import { words } from './words.ts';

const set = (target: Target, SendingEnabled: boolean): Write => ({
  service: 'sesv2',
  operation: 'PutAccountSendingAttributes',
  region: target.region,
  input: { SendingEnabled },
  on: ['*'],
});

export const sesStopSending: Action = {
  id: 'ses-stop-sending',
  phase: 'burners',
  order: 0,
  undoable: true,
  idempotent: true,
  words,
  reads: () => [{ service: 'sesv2', operation: 'GetAccount', on: ['*'] }],
  look: (account, target) =>
    lookAt(account, { service: 'sesv2', operation: 'GetAccount', region: target.region }, (output) => ({
      sending: reachText(output, 'SendingEnabled'),
    })),
  apply: (state, target) => (textIn(state, 'sending') === 'false' ? [] : [set(target, false)]),
  undo: (before, now, target) => (now !== null && before['sending'] === 'true' && now['sending'] === 'false' ? [set(target, true)] : []),
};
