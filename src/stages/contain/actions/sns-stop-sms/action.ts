/** The monthly limit of text messages at zero: none is sent any more in the region. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target, Write } from '../action.ts';
import { lookAt, textIn } from '../looking.ts';
import { words } from './words.ts';

const set = (target: Target, limit: string): Write => ({
  service: 'sns',
  operation: 'SetSMSAttributes',
  region: target.region,
  input: { attributes: { MonthlySpendLimit: limit } },
  on: ['*'],
});

export const snsStopSms: Action = {
  id: 'sns-stop-sms',
  phase: 'burners',
  order: 0,
  undoable: true,
  idempotent: true,
  words,
  reads: () => [{ service: 'sns', operation: 'GetSMSAttributes', on: ['*'] }],
  look: (account, target) =>
    lookAt(account, { service: 'sns', operation: 'GetSMSAttributes', region: target.region }, (output) => ({
      // AWS answers nothing at all while the limit is its default of one dollar (SNS Developer Guide, "Setting SMS preferences").
      limit: reachText(output, 'attributes.MonthlySpendLimit') ?? '1',
    })),
  apply: (state, target) => (textIn(state, 'limit') === '0' ? [] : [set(target, '0')]),
  undo: (before, now, target) => {
    const was = textIn(before, 'limit');
    return was === null || now === null || textIn(now, 'limit') === was ? [] : [set(target, was)];
  },
};
