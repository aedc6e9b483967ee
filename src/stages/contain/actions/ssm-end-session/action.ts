/** A shell of the intruder's on a machine, ended: it lives on when the credential that opened it is dead. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target } from '../action.ts';
import { lookInList } from '../looking.ts';
import { words } from './words.ts';

const sessions = (target: Target) => ({
  service: 'ssm',
  operation: 'DescribeSessions',
  region: target.region,
  input: { State: 'Active', Filters: [{ key: 'SessionId', value: target.id }] },
});

export const ssmEndSession: Action = {
  id: 'ssm-end-session',
  phase: 'identities',
  order: 9,
  undoable: false,
  idempotent: true,
  words,
  reads: () => [{ service: 'ssm', operation: 'DescribeSessions', on: ['*'] }],
  look: (account, target) =>
    lookInList(
      account,
      sessions(target),
      'Sessions[]',
      (item) => reachText(item, 'SessionId') === target.id && reachText(item, 'Status') !== 'Terminating',
      (item) => ({ machine: reachText(item, 'Target') }),
    ),
  evidence: (target) => [sessions(target)],
  apply: (_, target) => [{ service: 'ssm', operation: 'TerminateSession', region: target.region, input: { SessionId: target.id }, on: [target.arn] }],
};
