/** A workflow run of the intruder's, stopped. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target } from '../action.ts';
import { lookAt } from '../looking.ts';
import { words } from './words.ts';

const call = (operation: string, target: Target) => ({
  service: 'sfn',
  operation,
  region: target.region,
  input: { executionArn: target.id },
  on: [target.arn],
});

const UNDER_WAY = new Set(['RUNNING', 'PENDING_REDRIVE']);

export const sfnStopExecution: Action = {
  id: 'sfn-stop-execution',
  phase: 're-creators',
  order: 2,
  undoable: false,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'sfn', operation: 'DescribeExecution', on: [target.arn] }],
  look: (account, target) =>
    lookAt(account, call('DescribeExecution', target), (output) => {
      const status = reachText(output, 'status') ?? '';
      return UNDER_WAY.has(status) ? { status } : null;
    }),
  evidence: (target) => [call('DescribeExecution', target)],
  apply: (_, target) => [call('StopExecution', target)],
};
