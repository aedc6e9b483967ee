/** A workflow of the intruder's, deleted: no run of it can be started any more. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target } from '../action.ts';
import { lookAt, textIn } from '../looking.ts';
import { words } from './words.ts';

const call = (operation: string, target: Target) => ({
  service: 'sfn',
  operation,
  region: target.region,
  input: { stateMachineArn: target.id },
  on: [target.arn],
});

export const sfnDeleteStateMachine: Action = {
  id: 'sfn-delete-state-machine',
  phase: 're-creators',
  order: 1,
  undoable: false,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'sfn', operation: 'DescribeStateMachine', on: [target.arn] }],
  look: (account, target) => lookAt(account, call('DescribeStateMachine', target), (output) => ({ status: reachText(output, 'status') })),
  evidence: (target) => [call('DescribeStateMachine', target)],
  apply: (state, target) => (textIn(state, 'status') === 'DELETING' ? [] : [call('DeleteStateMachine', target)]),
  /** AWS keeps it until its last run is over (API reference, DeleteStateMachine). */
  settling: (state) => textIn(state, 'status') === 'DELETING',
};
