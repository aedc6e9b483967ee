/** A command of the intruder's on machines, called off while it runs. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action } from '../action.ts';
import { lookInList, textIn } from '../looking.ts';
import { words } from './words.ts';

/** `Success`, `Cancelled`, `Failed`, `TimedOut` are over; `Cancelling` is on its way there (API reference, Command). */
const UNDER_WAY = new Set(['Pending', 'InProgress']);

export const ssmCancelCommand: Action = {
  id: 'ssm-cancel-command',
  phase: 're-creators',
  order: 0,
  undoable: false,
  idempotent: true,
  words,
  reads: () => [{ service: 'ssm', operation: 'ListCommands', on: ['*'] }],
  look: (account, target) =>
    lookInList(
      account,
      { service: 'ssm', operation: 'ListCommands', region: target.region, input: { CommandId: target.id } },
      'Commands[]',
      (item) => reachText(item, 'CommandId') === target.id,
      (item) => {
        const status = reachText(item, 'Status') ?? '';
        return UNDER_WAY.has(status) ? { status: 'under way' } : null;
      },
    ),
  apply: (state, target) =>
    textIn(state, 'status') === null
      ? []
      : [{ service: 'ssm', operation: 'CancelCommand', region: target.region, input: { CommandId: target.id }, on: ['*'] }],
};
