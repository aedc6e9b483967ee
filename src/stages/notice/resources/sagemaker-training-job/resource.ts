import type { ResourceType } from '../resource-type.ts';

export const sagemakerTrainingJob: ResourceType = {
  name: 'sagemaker-training-job',
  type: 'AWS::SageMaker::TrainingJob',
  words: { ja: '動いているSageMaker学習ジョブ', en: ['running SageMaker training job', 'running SageMaker training jobs'] },
  role: 'burns',
  urgency: 2,
  service: 'sagemaker',
  steps: [
    { operation: 'ListTrainingJobs', input: { StatusEquals: 'InProgress' }, items: 'TrainingJobSummaries[]' },
    { operation: 'DescribeTrainingJob', input: { TrainingJobName: '{TrainingJobName}' }, items: '', as: 'detail' },
  ],
  id: 'TrainingJobName',
  arn: 'TrainingJobArn',
  state: { at: 'TrainingJobStatus', gone: ['Completed', 'Failed', 'Stopped'] },
  createdAt: 'CreationTime',
  size: '{$detail.ResourceConfig.InstanceCount} x {$detail.ResourceConfig.InstanceType}',
  charges: [{ kind: 'machine', machine: '$detail.ResourceConfig.InstanceType', kin: 'ml.', times: ['$detail.ResourceConfig.InstanceCount'] }],
};
