/** A SageMaker training job stopped: it costs by the second on machines that EC2 does not show. */
import { ending, on, statusAt } from '../ending.ts';
import { words } from './words.ts';

export const sagemakerStopTrainingJob = ending({
  id: 'sagemaker-stop-training-job',
  phase: 'burners',
  order: 3,
  words,
  read: {
    service: 'sagemaker',
    operation: 'DescribeTrainingJob',
    input: ({ id }) => ({ TrainingJobName: id }),
    status: statusAt('TrainingJobStatus'),
  },
  over: ['Completed', 'Failed', 'Stopped'],
  going: ['Stopping'],
  calls: (target) => [on(target, 'sagemaker', 'StopTrainingJob', { TrainingJobName: target.id })],
});
