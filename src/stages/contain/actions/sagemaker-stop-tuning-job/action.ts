/** A SageMaker tuning job stopped, before the training jobs it starts one after the other. */
import { ending, on, statusAt } from '../ending.ts';
import { words } from './words.ts';

export const sagemakerStopTuningJob = ending({
  id: 'sagemaker-stop-tuning-job',
  phase: 're-creators',
  order: 2,
  words,
  read: {
    service: 'sagemaker',
    operation: 'DescribeHyperParameterTuningJob',
    input: ({ id }) => ({ HyperParameterTuningJobName: id }),
    status: statusAt('HyperParameterTuningJobStatus'),
  },
  over: ['Completed', 'Failed', 'Stopped'],
  going: ['Stopping'],
  calls: (target) => [on(target, 'sagemaker', 'StopHyperParameterTuningJob', { HyperParameterTuningJobName: target.id })],
});
