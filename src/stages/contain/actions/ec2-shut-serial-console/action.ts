/** Access to the serial consoles of all machines of a Region, shut again. */
import { reach } from '../../../../knowledge/json-reach.ts';
import type { Action, Target } from '../action.ts';
import { lookAt } from '../looking.ts';
import { words } from './words.ts';

const call = (operation: string, target: Target) => ({ service: 'ec2', operation, region: target.region, input: {}, on: ['*'] });

export const ec2ShutSerialConsole: Action = {
  id: 'ec2-shut-serial-console',
  phase: 'doors',
  order: 2,
  undoable: true,
  idempotent: true,
  words,
  reads: () => [{ service: 'ec2', operation: 'GetSerialConsoleAccessStatus', on: ['*'] }],
  look: (account, target) =>
    lookAt(account, call('GetSerialConsoleAccessStatus', target), (output) => ({ open: reach(output, 'SerialConsoleAccessEnabled')[0] === true })),
  apply: (state, target) => (state['open'] === true ? [call('DisableSerialConsoleAccess', target)] : []),
  undo: (before, now, target) => (before['open'] === true && now?.['open'] === false ? [call('EnableSerialConsoleAccess', target)] : []),
};
