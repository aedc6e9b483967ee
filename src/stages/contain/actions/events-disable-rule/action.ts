/** An EventBridge rule (a timer or a trigger) switched off. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target, Write } from '../action.ts';
import { lookAt, textIn } from '../looking.ts';
import { words } from './words.ts';

const rule = ({ id, more }: Target): Write['input'] => ({ Name: id, ...(more['bus'] === undefined ? {} : { EventBusName: more['bus'] }) });

const call = (operation: string, target: Target): Write => ({
  service: 'eventbridge',
  operation,
  region: target.region,
  input: rule(target),
  on: [target.arn],
});

export const eventsDisableRule: Action = {
  id: 'events-disable-rule',
  phase: 're-creators',
  order: 0,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'eventbridge', operation: 'DescribeRule', on: [target.arn] }],
  look: (account, target) =>
    lookAt(account, { service: 'eventbridge', operation: 'DescribeRule', region: target.region, input: rule(target) }, (output) => ({
      state: reachText(output, 'State'),
    })),
  apply: (state, target) => (textIn(state, 'state') === 'DISABLED' ? [] : [call('DisableRule', target)]),
  undo: (before, now, target) => (now !== null && before['state'] !== 'DISABLED' && now['state'] === 'DISABLED' ? [call('EnableRule', target)] : []),
};
