/** A SageMaker processing job stopped: it costs by the second on machines that EC2 does not show. */
import { ending, on, statusAt } from '../ending.ts';
import { words } from './words.ts';

export const sagemakerStopProcessingJob = ending({
  id: 'sagemaker-stop-processing-job',
  phase: 'burners',
  order: 3,
  words,
  read: {
    service: 'sagemaker',
    operation: 'DescribeProcessingJob',
    input: ({ id }) => ({ ProcessingJobName: id }),
    status: statusAt('ProcessingJobStatus'),
  },
  over: ['Completed', 'Failed', 'Stopped'],
  going: ['Stopping'],
  calls: (target) => [on(target, 'sagemaker', 'StopProcessingJob', { ProcessingJobName: target.id })],
});
