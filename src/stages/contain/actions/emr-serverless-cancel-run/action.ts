/** A run of an EMR Serverless application cancelled: it costs by the second. */
import { ending, on, statusAt } from '../ending.ts';
import { need } from '../looking.ts';
import { words } from './words.ts';

export const emrServerlessCancelRun = ending({
  id: 'emr-serverless-cancel-run',
  phase: 're-creators',
  order: 2,
  words,
  read: {
    service: 'emr-serverless',
    operation: 'GetJobRun',
    input: (target) => ({ applicationId: need(target, 'application'), jobRunId: target.id }),
    status: statusAt('jobRun.state'),
  },
  over: ['SUCCESS', 'FAILED', 'CANCELLED'],
  going: ['CANCELLING'],
  calls: (target) => [on(target, 'emr-serverless', 'CancelJobRun', { applicationId: need(target, 'application'), jobRunId: target.id })],
});
