/** A SageMaker notebook machine stopped; its storage stays and costs a little. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target, Write } from '../action.ts';
import { lookAt, textIn } from '../looking.ts';
import { words } from './words.ts';

const call = (operation: string, target: Target): Write => ({
  service: 'sagemaker',
  operation,
  region: target.region,
  input: { NotebookInstanceName: target.id },
  on: [target.arn],
});

const STOPPED = new Set(['Stopped', 'Stopping', 'Failed', 'Deleting']);

export const sagemakerStopNotebook: Action = {
  id: 'sagemaker-stop-notebook',
  phase: 'burners',
  order: 3,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'sagemaker', operation: 'DescribeNotebookInstance', on: [target.arn] }],
  look: (account, target) =>
    lookAt(
      account,
      { service: 'sagemaker', operation: 'DescribeNotebookInstance', region: target.region, input: { NotebookInstanceName: target.id } },
      (output) => ({ status: reachText(output, 'NotebookInstanceStatus') }),
    ),
  apply: (state, target) => (STOPPED.has(textIn(state, 'status') ?? '') ? [] : [call('StopNotebookInstance', target)]),
  settling: (state) => textIn(state, 'status') === 'Stopping',
  undo: (before, now, target) =>
    now !== null && textIn(before, 'status') === 'InService' && textIn(now, 'status') === 'Stopped' ? [call('StartNotebookInstance', target)] : [],
};
