/** An App Runner service paused: it runs and costs nothing, and can be looked into. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target } from '../action.ts';
import { lookAt, textIn } from '../looking.ts';
import { words } from './words.ts';

const call = (operation: string, target: Target) => ({
  service: 'apprunner',
  operation,
  region: target.region,
  input: { ServiceArn: target.id },
  on: [target.arn],
});

const ENDED = new Set(['DELETED', 'CREATE_FAILED']);

export const apprunnerPauseService: Action = {
  id: 'apprunner-pause-service',
  phase: 'burners',
  order: 6,
  undoable: true,
  idempotent: false,
  words,
  reads: (target) => [{ service: 'apprunner', operation: 'DescribeService', on: [target.arn] }],
  look: (account, target) =>
    lookAt(account, call('DescribeService', target), (output) => {
      const status = reachText(output, 'Service.Status');
      return status === null || ENDED.has(status) ? null : { status };
    }),
  evidence: (target) => [call('DescribeService', target)],
  apply: (state, target) => (textIn(state, 'status') === 'RUNNING' ? [call('PauseService', target)] : []),
  /** One operation at a time: nothing else is taken until it is over. */
  settling: (state) => textIn(state, 'status') === 'OPERATION_IN_PROGRESS',
  undo: (before, now, target) =>
    textIn(before, 'status') === 'RUNNING' && textIn(now, 'status') === 'PAUSED' ? [call('ResumeService', target)] : [],
};
