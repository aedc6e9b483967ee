import type { ResourceType } from '../resource-type.ts';

export const sagemakerTuningJob: ResourceType = {
  name: 'sagemaker-tuning-job',
  type: 'AWS::SageMaker::HyperParameterTuningJob',
  words: {
    ja: '動いているSageMakerチューニング（学習ジョブを作り続ける）',
    en: ['running SageMaker tuning job (starts training jobs)', 'running SageMaker tuning jobs (start training jobs)'],
  },
  role: 'recreates',
  urgency: 3,
  service: 'sagemaker',
  steps: [{ operation: 'ListHyperParameterTuningJobs', input: { StatusEquals: 'InProgress' }, items: 'HyperParameterTuningJobSummaries[]' }],
  id: 'HyperParameterTuningJobName',
  arn: 'HyperParameterTuningJobArn',
  state: { at: 'HyperParameterTuningJobStatus', gone: ['Completed', 'Failed', 'Stopped'] },
  createdAt: 'CreationTime',
};
