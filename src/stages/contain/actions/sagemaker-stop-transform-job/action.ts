/** A SageMaker transform job stopped: it costs by the second on machines that EC2 does not show. */
import { ending, on, statusAt } from '../ending.ts';
import { words } from './words.ts';

export const sagemakerStopTransformJob = ending({
  id: 'sagemaker-stop-transform-job',
  phase: 'burners',
  order: 3,
  words,
  read: {
    service: 'sagemaker',
    operation: 'DescribeTransformJob',
    input: ({ id }) => ({ TransformJobName: id }),
    status: statusAt('TransformJobStatus'),
  },
  over: ['Completed', 'Failed', 'Stopped'],
  going: ['Stopping'],
  calls: (target) => [on(target, 'sagemaker', 'StopTransformJob', { TransformJobName: target.id })],
});
