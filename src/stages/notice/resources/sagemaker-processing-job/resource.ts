import type { ResourceType } from '../resource-type.ts';

export const sagemakerProcessingJob: ResourceType = {
  name: 'sagemaker-processing-job',
  type: 'AWS::SageMaker::ProcessingJob',
  words: { ja: '動いているSageMaker処理ジョブ', en: ['running SageMaker processing job', 'running SageMaker processing jobs'] },
  role: 'burns',
  urgency: 3,
  service: 'sagemaker',
  steps: [
    { operation: 'ListProcessingJobs', input: { StatusEquals: 'InProgress' }, items: 'ProcessingJobSummaries[]' },
    {
      operation: 'DescribeProcessingJob',
      input: { ProcessingJobName: '{ProcessingJobName}' },
      items: 'ProcessingResources.ClusterConfig',
      as: 'detail',
    },
  ],
  id: 'ProcessingJobName',
  arn: 'ProcessingJobArn',
  state: { at: 'ProcessingJobStatus', gone: ['Completed', 'Failed', 'Stopped'] },
  createdAt: 'CreationTime',
  size: '{$detail.InstanceCount} x {$detail.InstanceType}',
  charges: [{ kind: 'machine', machine: '$detail.InstanceType', kin: 'ml.', times: ['$detail.InstanceCount'] }],
};
